import type { IndexName, ListOf, TableName } from '../../platform/store/store'

/** An item that was written, by whichever process: it is on the disk, and its writer hears so only after this. */
export interface RowWritten {
  table: TableName
  id: string
  /** The lists it stands in, and those it has left, with its place. */
  lists: readonly { index: IndexName; key: string; sort: string; left?: true }[]
  /** What stands beside the item for lists that count thousands. */
  brief?: string
}

/** What was written; or that whatever was read may have changed. */
export type RowChange = RowWritten | { everything: true }

/** What watches over everything that is written. */
export type Watch = (changed: (change: RowChange) => void) => void

export const listName = ({ table, index, key }: ListOf): string => `${table} ${index} ${key}`
