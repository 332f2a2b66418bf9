import { beijingDate, beijingTime, millisOf } from '@shared/calendar/date'
import { monthsOf } from '@shared/calendar/period'
import { beganAt, clockAt } from '@shared/concerns/clock'
import { countedNow, type ConcernFacts } from '@shared/concerns/clocksFor'
import type { Concern } from '@shared/concerns/concern'
import { type ConcernEvent, type ConcernEventType, reopeningsIn, saidIn } from '@shared/concerns/event'
import { concernActs } from '@shared/concerns/everyAct'
import type { exportConcerns as contract } from '@shared/concerns/contractReadings'
import { headline } from '@shared/concerns/showing/headline'
import { concernIsOpen, concernIsOut } from '@shared/concerns/status'
import { concernStatusNames, severityNames, verdictNames } from '@shared/concerns/words'
import type { FileReply, Received } from '@shared/operation'
import { publicWords } from '@shared/redaction/publicWords'
import { asCsv, asXlsx, type SheetColumn } from '../platform/spreadsheet'
import { registeredIn } from './readFigures'
import type { Concerns } from './store'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const

const moment = (at: string | undefined) => (at ? `${beijingDate(at)} ${beijingTime(at)}` : undefined)
/** What is exported may lie on a desk: nothing in it gives a person away. A cell holds no more than a spreadsheet takes. */
const words = (text: string | undefined) => (text ? publicWords(text).slice(0, 30_000) : undefined)
/** Who of the staff took a step is in the system; on a sheet that leaves it nobody is named. */
const stepOf = (one: ConcernEvent) => headline({ ...one, by: { ...one.by, name: '工作人员' } })
const why = ({ events }: Concern, type: ConcernEventType | undefined) => {
  const event = events.findLast((one) => one.type === type)
  return event && saidIn(event)
}

const hour = 3_600_000
/** Whole hours to the first response, upwards, as they are counted on every page. */
const hoursOf = (one: Concern) =>
  one.respondedAt ? Math.max(1, Math.ceil((millisOf(one.respondedAt) - millisOf(beganAt(one))) / hour)) : undefined

function found({ events }: Concern) {
  const last = events.findLast((one) => 'verdict' in one)
  return last && 'verdict' in last ? verdictNames[last.verdict] : undefined
}

/** The reasons of those acts that say so: why there is no response, why it was withdrawn. */
const reasonColumns: readonly SheetColumn<Concern>[] = Object.values(concernActs).flatMap(({ column, event }) =>
  column ? [{ heading: column, width: 24, of: (one) => words(why(one, event)) }] : [],
)

/** 留存 of all steps, as each says what it is; where it lies is read inside. */
const proofs = ({ events }: Concern) =>
  words(events.flatMap(({ evidence = [] }) => evidence.map((one) => one.words)).join('\n'))

/** Whether its hours count: as the figures of a month count it. */
const isCounted = ({ status, respondedAt }: Concern) =>
  !concernIsOut(status) && (respondedAt !== undefined || concernIsOpen(status))

const columnsAt = (now: string): readonly SheetColumn<Concern>[] => [
  { heading: '编号', width: 38, of: ({ id }) => id },
  { heading: '标题', width: 30, of: ({ title }) => words(title) },
  { heading: '内容', width: 50, of: ({ summary }) => words(summary) },
  { heading: '类别', width: 14, of: ({ topic }) => topic },
  { heading: '级别', width: 10, of: ({ severity = 'ordinary' }) => severityNames[severity] },
  { heading: '见于', width: 16, of: ({ seenAt }) => words(seenAt) },
  { heading: '热度', width: 10, of: ({ heat }) => heat },
  { heading: '地方', width: 16, of: ({ place }) => place?.name },
  { heading: '登记日期', width: 12, isDay: true, of: ({ registeredAt }) => ({ day: beijingDate(registeredAt) }) },
  { heading: '登记时间', width: 18, of: ({ registeredAt }) => moment(registeredAt) },
  { heading: '发现时间', width: 18, of: (one) => moment(beganAt(one)) },
  { heading: '回应时限', width: 18, of: ({ dueAt }) => moment(dueAt) },
  { heading: '核实', width: 10, of: found },
  { heading: '责任单位', width: 20, of: ({ department }) => department?.name },
  { heading: '会签单位', width: 24, of: ({ cosigners }) => cosigners?.map(({ name }) => name).join('、') },
  { heading: '状态', width: 12, of: ({ status }) => concernStatusNames[status] },
  { heading: '首次回应', width: 18, of: ({ respondedAt }) => moment(respondedAt) },
  { heading: '用时（小时）', width: 12, of: (one) => (isCounted(one) ? hoursOf(one) : undefined) },
  {
    heading: '是否超期',
    width: 10,
    of: (one) => (isCounted(one) ? (clockAt(now, one).overdue ? '是' : '否') : '不计'),
  },
  { heading: '时效', width: 22, of: (one) => (isCounted(one) ? clockAt(now, one).words : '不计') },
  { heading: '发布会时限', width: 18, of: ({ briefing }) => moment(briefing?.dueAt) },
  { heading: '开了发布会', width: 18, of: ({ briefing }) => moment(briefing?.heldAt) },
  { heading: '回应', width: 50, of: ({ response }) => words(response) },
  {
    heading: '更正回应次数',
    width: 12,
    of: ({ events }) => reopeningsIn(events).length,
  },
  { heading: '下一次进展', width: 18, of: ({ followUp }) => moment(followUp?.dueAt) },
  { heading: '办结', width: 18, of: ({ closedAt }) => moment(closedAt) },
  { heading: '并入', width: 30, of: ({ mergedInto }) => words(mergedInto?.name) },
  ...reasonColumns,
  { heading: '留的依据', width: 40, of: proofs },
  {
    heading: '经过',
    width: 60,
    of: ({ events }) => words(events.map((one) => `${moment(one.at)} ${stepOf(one)}`).join('\n')),
  },
]

/** 导出舆情回应台账, in the order of registration. */
export async function exportConcerns(
  { query }: Received<typeof contract>,
  { concerns, reference, now }: { concerns: Pick<Concerns, 'page'>; reference: ConcernFacts; now: Date },
): Promise<FileReply> {
  const months = monthsOf(query, now)
  const rows = (await registeredIn(months, concerns)).map((one) => countedNow(one, reference))
  const columns = columnsAt(now.toISOString())
  const { format } = query
  const span = months.length === 1 ? months[0] : `${months[0]}至${months.at(-1)}`
  return {
    name: `舆情回应台账_${span}.${format}`,
    type: types[format],
    bytes: format === 'csv' ? asCsv(columns, rows) : await asXlsx('舆情回应台账', columns, rows),
  }
}
