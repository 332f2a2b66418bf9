import type * as z from 'zod'
import type { AreaTree } from '../areas/tree'
import { channelNames } from '../inquiries/words'
import { kindNames } from '../inquiries/words'
import { breakdown } from './breakdown'
import type { Entry } from './entry'
import { numbersOf } from './numbers'
import { qualityOf } from './quality'
import { spentOf } from './spent'
import type { counted } from './view'

/** The county of a case, when the citizen named a place. */
export function countyOf({ area }: Pick<Entry, 'area'>, areas: AreaTree): { key: string; name: string } | undefined {
  const county = area === undefined ? undefined : areas.get(areas.canonical(area).slice(0, 6))
  return county && { key: county.code, name: county.name }
}

export type Figures = z.infer<typeof counted>

/** What the ledger says of these cases, each figure when it is asked for. */
export function countingsOf(entries: readonly Entry[], areas: AreaTree): { [K in keyof Figures]: () => Figures[K] } {
  const rows = (keyOf: Parameters<typeof breakdown<Entry>>[1]) =>
    breakdown(entries, keyOf).map(({ entries: _own, ...row }) => row)
  return {
    inquiries: () => numbersOf(entries),
    quality: () => qualityOf(entries),
    spent: () => spentOf(entries),
    channels: () => rows(({ channel }) => ({ key: channel, name: channelNames[channel] })),
    kinds: () => rows(({ kind }) => ({ key: kind, name: kindNames[kind] })),
    topics: () => rows(({ topic }) => (topic === undefined ? undefined : { key: topic, name: topic })),
    counties: () => rows((one) => countyOf(one, areas)),
  }
}
