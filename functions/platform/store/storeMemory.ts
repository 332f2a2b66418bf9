import { nextAttempt } from '@shared/outbox'
import { Problem } from '@shared/problem'
import { type Aggregate, type Kind, type Page, type PageRequest, requirePlace, type Store } from './store'

/**
 * The in-memory twin of the tables: same promises, for tests. A row is kept as it would be read back, and nobody can
 * change it but by writing: whoever tries in place is stopped.
 */
export function memoryStore<T extends Aggregate>(kind: Kind<T>): Store<T> {
  const rows = new Map<string, T>()
  const written = (item: T) => deepFrozen(kind.schema.parse(JSON.parse(JSON.stringify(kind.schema.parse(item)))))
  const all = () => [...rows.values()]

  return {
    async get(id) {
      requireKey(id)
      return rows.get(id)
    },
    async many(ids) {
      ids.forEach(requireKey)
      return [...new Set(ids)].flatMap((id) => {
        const row = rows.get(id)
        return row === undefined ? [] : [row]
      })
    },
    async create(item) {
      if (rows.has(item.id)) throw new Problem('already-exists')
      rows.set(item.id, written(item))
      return item
    },
    async keepAll(items) {
      for (const item of items) rows.set(item.id, written(item))
    },
    async save(item) {
      const row = rows.get(item.id)
      if (row?.version !== item.version) throw new Problem('changed-meanwhile')
      const saved = { ...item, version: item.version + 1 }
      rows.set(item.id, written(saved))
      return saved
    },
    async page(request) {
      return pageOf(all(), kind, request)
    },
    async briefs(request) {
      const page = pageOf(all(), kind, { limit: 1_000, ...request })
      const briefOf = kind.brief?.of ?? ((item: T): object => item)
      return { ...page, items: page.items.map((one): unknown => JSON.parse(JSON.stringify(briefOf(one)))) }
    },
    async count(request) {
      return pageOf(all(), kind, { ...request, limit: Number.POSITIVE_INFINITY }).items.length
    },
    async countsUpTo(request, untils) {
      return untils.map((until) => pageOf(all(), kind, { ...request, until, limit: Infinity }).items.length)
    },
    async due(at, limit, from = '') {
      return all()
        .map((item) => ({ item, when: nextAttempt(item.outbox ?? []) }))
        .filter((one): one is { item: T; when: string } => one.when !== undefined && from <= one.when && one.when <= at)
        .sort((a, b) => (a.when < b.when ? -1 : 1))
        .slice(0, limit)
        .map((one) => one.item)
    },
  }
}

/** The tables hold nothing under an empty key, nor under one of more than 2,048 bytes, and refuse to be asked for it. */
function requireKey(key: string): void {
  if (key === '' || Buffer.byteLength(key) > 2_048) throw new Error('a key is empty or too long')
}

function pageOf<T extends Aggregate>(items: T[], kind: Kind<T>, request: PageRequest): Page<T> {
  const keyOf = kind.indexes[request.index]
  requireKey(request.key)
  if (request.after !== undefined) requirePlace(request.after)
  const direction = request.newestFirst ? -1 : 1
  const found = items
    .map((item) => ({ item, at: keyOf?.(item) }))
    .filter((one) => one.at?.key === request.key)
    // The id breaks ties, so that a page boundary between equal sort values loses nobody.
    .map((one) => ({ item: one.item, sort: `${one.at?.sort}|${one.item.id}` }))
    .filter((one) => request.from === undefined || one.sort >= request.from)
    .filter((one) => request.until === undefined || one.sort <= `${request.until}~`)
    .sort((a, b) => (a.sort < b.sort ? -direction : direction))
    .filter(
      ({ sort }) => request.after === undefined || (request.newestFirst ? sort < request.after : sort > request.after),
    )
  const limit = request.limit ?? 50
  const taken = found.slice(0, limit)
  const last = taken.at(-1)
  return { items: taken.map((one) => one.item), ...(found.length > limit && last ? { next: last.sort } : {}) }
}

function deepFrozen<V>(value: V): V {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const one of Object.values(value)) deepFrozen(one)
  return Object.freeze(value)
}
