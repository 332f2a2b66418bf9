import type { BreakdownRow } from '@shared/ledger/breakdown'

/** One way to take the cases apart. */
export interface Dimension {
  name: string
  rows: readonly BreakdownRow[]
  /** What is said of cases that have no place here: 3 件没有写明地方. */
  gap: string
}

interface Counted {
  topics: readonly BreakdownRow[]
  channels: readonly BreakdownRow[]
  kinds: readonly BreakdownRow[]
  counties: readonly BreakdownRow[]
  departments?: readonly BreakdownRow[]
}

/** Every way in which the ledger takes cases apart. */
export const dimensionsOf = ({ topics, channels, kinds, counties, departments }: Counted): Dimension[] => [
  ...(departments ? [{ name: '单位', rows: departments, gap: '没有写明单位' }] : []),
  { name: '主题', rows: topics, gap: '没有归到主题' },
  { name: '县市区', rows: counties, gap: '没有写明地方' },
  { name: '渠道', rows: channels, gap: '没有记下渠道' },
  { name: '类型', rows: kinds, gap: '没有记下类型' },
]
