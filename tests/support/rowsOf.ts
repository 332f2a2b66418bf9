import type { Aggregate, Kind } from '../../functions/platform/store/store'

/** Items as the rows of their table. */
export const rowsOf = <T extends Aggregate>({ table }: Pick<Kind<T>, 'table'>, items: readonly T[]) => ({
  async *rows() {
    for (const one of items) yield { table, id: one.id, body: JSON.stringify(one) }
  },
})
