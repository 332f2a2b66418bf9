import { nextAttempt } from '@shared/outbox'
import type { Aggregate, IndexName, Kind } from './store'

export const listIndexes = ['first', 'second', 'third', 'fourth'] as const
export const keyName = (index: IndexName) => `${index}Key`
export const sortName = (index: IndexName) => `${index}Sort`

/** The item as the table keeps it, and where it stands in each list; the id at the end keeps equal sort values apart. */
export function rowOf<T extends Aggregate>(kind: Kind<T>, item: T) {
  const keys: Record<string, string> = {}
  const stand = (index: IndexName, at: { key: string; sort: string } | undefined) => {
    if (at) Object.assign(keys, { [keyName(index)]: at.key, [sortName(index)]: `${at.sort}|${item.id}` })
  }
  for (const index of listIndexes) stand(index, kind.indexes[index]?.(item))
  const when = nextAttempt(item.outbox ?? [])
  if (when) stand('outbox', { key: 'due', sort: when })
  const expires = kind.expiresAt?.(item)
  return {
    body: JSON.stringify(kind.schema.parse(item)),
    ...(kind.brief ? { brief: JSON.stringify(kind.brief.of(item)) } : {}),
    ...(expires ? { expires: Math.ceil(Date.parse(expires) / 1000) } : {}),
    ...keys,
  }
}
