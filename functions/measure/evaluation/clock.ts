import type { Calendar } from '@shared/calendar/calendar'
import { beijingDate } from '@shared/calendar/date'
import { clockOf } from '@shared/deadlines/clock'
import { limitUnits } from '@shared/deadlines/words'
import * as z from 'zod'
import { loadCalendar } from '../../../seeds/calendar/calendar'
import { fileOption, readRows } from './rows'

const vector = z.object({
  /** A day, or an instant with its zone. */
  start: z.string().min(10),
  amount: z.number().int().min(0),
  unit: z.enum(limitUnits),
  due: z.string().min(10),
})
type Vector = z.infer<typeof vector>

/** How many of the given limits the clock of a case gets wrong: `--vectors V.jsonl`. */
export async function run(options: Record<string, string>): Promise<object> {
  const rows = await readRows(fileOption(options, 'vectors'), vector)
  const calendar = loadCalendar()
  const wrong = rows
    .map((row) => ({ ...row, computed: dueOf(row, calendar) }))
    .filter((row) => !isSame(row.computed, row.due))
  return { rows: rows.length, wrong: wrong.length, firstWrong: wrong[0] ?? null }
}

function dueOf({ start, amount, unit }: Vector, calendar: Calendar): string {
  const at = instantOf(start)
  const basis = { kind: '本市约定', title: '测量' } as const
  const { dueAt, dueDate } = clockOf(
    [{ type: 'started', at, rule: { id: 'measured', amount, unit, basis } }],
    at,
    calendar,
  )
  return unit === 'hour' ? dueAt : dueDate
}

/** A time without a zone is meant in 北京时间. */
const instantOf = (text: string) => {
  const full = text.length === 10 ? `${text}T00:00:00` : text.replace(' ', 'T')
  return /(Z|[+-]\d{2}:?\d{2})$/.test(full) ? full : `${full}+08:00`
}

const isSame = (computed: string, due: string) =>
  computed.length === 10
    ? computed === (due.length === 10 ? due : beijingDate(instantOf(due)))
    : Date.parse(computed) === Date.parse(instantOf(due))
