import type { AreaTree } from '../areas/tree'
import { beijingDate } from '../calendar/date'
import { officialName } from '../departments/department'
import { amountWords } from '../deadlines/words'
import { channelNames, kindNames, starName } from '../inquiries/words'
import { countyOf } from './counted'
import { type Entry, outcomeNames } from './entry'

/** A day in 北京时间 goes into a spreadsheet as a date that can be sorted and counted with. */
export interface DayCell {
  day: string
}
export type LedgerCell = string | number | DayCell | undefined

/** One column of the exported 台账, headed as official registers head it. */
export interface LedgerColumn {
  heading: string
  /** In characters. */
  width: number
  isDay?: true
  of(entry: Entry, areas: AreaTree): LedgerCell
}

const day = (instant: string | undefined): LedgerCell => (instant ? { day: beijingDate(instant) } : undefined)
const yes = (truth: boolean) => (truth ? '是' : '否')

/** No text and no person: what is exported may lie on a desk. */
export const ledgerColumns: readonly LedgerColumn[] = [
  { heading: '编号', width: 12, of: ({ id }) => id },
  { heading: '来源渠道', width: 12, of: ({ channel }) => channelNames[channel] },
  { heading: '类型', width: 8, of: ({ kind }) => kindNames[kind] },
  { heading: '主题', width: 16, of: ({ topic }) => topic },
  { heading: '县市区', width: 12, of: (entry, areas) => countyOf(entry, areas)?.name },
  { heading: '受理日期', width: 12, isDay: true, of: ({ receivedAt }) => day(receivedAt) },
  { heading: '答复部门', width: 24, of: ({ department }) => officialName(department) },
  { heading: '时限', width: 12, of: ({ amount, unit }) => `${amountWords(amount, unit)}` },
  { heading: '时限依据', width: 10, of: ({ basis }) => basis },
  { heading: '到期日', width: 12, isDay: true, of: ({ dueDate }) => ({ day: dueDate }) },
  {
    heading: '答复日期',
    width: 12,
    isDay: true,
    of: ({ stands, doneAt }) => (stands === 'answered' ? day(doneAt) : undefined),
  },
  { heading: '办结日期', width: 12, isDay: true, of: ({ closedAt }) => day(closedAt) },
  { heading: '办理情况', width: 12, of: ({ outcome }) => outcomeNames[outcome] },
  {
    heading: '是否超期',
    width: 10,
    of: ({ outcome }) => (outcome === 'uncounted' ? '不计' : yes(outcome === 'overdue' || outcome === 'repliedLate')),
  },
  { heading: '用时（工作日）', width: 14, of: ({ workingDays }) => workingDays },
  { heading: '退回次数', width: 10, of: ({ returns }) => returns.length },
  { heading: '期满改派次数', width: 12, of: ({ moves = [] }) => moves.length },
  { heading: '退回、改派耽误（工作日）', width: 20, of: ({ workingDaysLost }) => workingDaysLost },
  { heading: '协办单位数', width: 10, of: ({ parts = [] }) => parts.length },
  { heading: '协办交回次数', width: 12, of: ({ parts = [] }) => parts.filter(({ returnedAt }) => returnedAt).length },
  { heading: '协办超期（个）', width: 14, of: ({ lateParts }) => lateParts },
  { heading: '延期次数', width: 10, of: ({ extensions }) => extensions },
  { heading: '催办次数', width: 10, of: ({ reminders }) => reminders },
  { heading: '是否督办', width: 10, of: ({ supervised }) => yes(supervised) },
  { heading: '重办次数', width: 10, of: ({ redone }) => redone },
  { heading: '满意度', width: 12, of: ({ stars }) => (stars === undefined ? '未评价' : starName(stars)) },
]
