import type { Outgoing } from '@shared/outbox'
import { Problem } from '@shared/problem'
import type * as z from 'zod'

/** One aggregate is one item: its state, history, version and unsent messages ride together. */
export interface Aggregate {
  id: string
  /** Number of saves so far; a save with an older version is refused. */
  version: number
  outbox?: Outgoing[] | undefined
}

/** One list that the cloud can read in order: items with `key` are found under it, sorted by `sort`. */
export interface IndexKey {
  key: string
  sort: string
}

/** Where a kind of aggregate is kept and by which lists it is found. An index without keys leaves the item out. */
export interface Kind<T extends Aggregate> {
  table: TableName
  schema: z.ZodType<T>
  /** Where several kinds share a table: whether an id is one of this kind. What is not, is not there. */
  isOwn?: (id: string) => boolean
  indexes: Partial<Record<IndexName, (item: T) => IndexKey | undefined>>
  /** A few of the item's facts, written beside it: lists that count thousands read these and not the whole items. */
  brief?: { of(item: T): object; schema: z.ZodType<object> }
  /**
   * Written thousands of times in a run: its rows go to the same table as they are, past the model, which takes four
   * milliseconds to look at the attributes of one row.
   */
  bulk?: boolean
  /** When the table may forget the item, e.g. one-time codes. */
  expiresAt?: (item: T) => string | undefined
}

export const tableNames = [
  'inquiries',
  'concerns',
  'promises',
  'notices',
  'surveys',
  'people',
  'messages',
  'limits',
] as const
export type TableName = (typeof tableNames)[number]

/** Every table has the same four list indexes and the outbox index, so that one template serves all. */
export const indexNames = ['first', 'second', 'third', 'fourth', 'outbox'] as const
export type IndexName = (typeof indexNames)[number]

/** A list of a table. */
export interface ListOf {
  table: TableName
  index: IndexName
  key: string
}

export interface PageRequest {
  index: Exclude<IndexName, 'outbox'>
  key: string
  /** At most this many; 50 when not given. */
  limit?: number
  /** Sort value of the last item seen, as returned in `next`. */
  after?: string | undefined
  /** Sort values from here on (inclusive). */
  from?: string
  /** Sort values up to here (inclusive). */
  until?: string
  newestFirst?: boolean
}

export interface Page<T> {
  items: T[]
  next?: string
}

/**
 * The door to one kind of aggregate: on DynamoDB, on the embedded dynalite, or in memory. A row that cannot be read is left
 * out of every list and told of once; `get` of it throws and names it.
 */
export interface Store<T extends Aggregate> {
  get(id: string): Promise<T | undefined>
  /** Several items by id, in one read and in any order; those that are not there are left out. */
  many(ids: readonly string[]): Promise<T[]>
  /** @throws Problem 'already-exists' (409) when the id is taken; nothing is written then. */
  create(item: T): Promise<T>
  /**
   * Writes items whose id tells what they hold, so that whoever comes second writes the same: no condition, many at once.
   */
  keepAll(items: readonly T[]): Promise<void>
  /** Writes when the stored version is still `item.version`, and returns the item with the next version. @throws Problem 'changed-meanwhile' (409). */
  save(item: T): Promise<T>
  page(request: PageRequest): Promise<Page<T>>
  /** Like `page`, up to 1,000 at a time: only what `brief` gives of each item, as its schema has it. Of a kind without one: the whole items. */
  briefs(request: PageRequest): Promise<Page<unknown>>
  /** How many items stand under a key, up to a sort value (inclusive) when given. */
  count(request: Pick<PageRequest, 'index' | 'key' | 'until'>): Promise<number>
  /** How many items stand under a key up to each of these sort values (inclusive, '' for all): the list is read once. */
  countsUpTo(request: Pick<PageRequest, 'index' | 'key'>, untils: readonly string[]): Promise<number[]>
  /** Items with a message due at or before `at`, and not before `from` when given; oldest first. */
  due(at: string, limit: number, from?: string): Promise<T[]>
}

/** How many of a list's sort values are up to each of these (inclusive, '' for all). */
export const upTo = (sorts: readonly string[], untils: readonly string[]): number[] =>
  untils.map((until) => sorts.filter((one) => one <= `${until}~`).length)

export const wrongPlace = () => new Problem('bad-input', '翻页的位置不对，请从头再看')

/** @throws Problem 'bad-input' for what can be no place in a list: a sort value ends with | and the id of its item. */
export function requirePlace(after: string): void {
  if (!/\|[^|]+$/.test(after)) throw wrongPlace()
}
