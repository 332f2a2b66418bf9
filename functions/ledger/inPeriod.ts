import { beijingDate } from '@shared/calendar/date'
import { officialName } from '@shared/departments/department'
import { channelNames } from '@shared/inquiries/words'
import type { Entry } from '@shared/ledger/entry'
import { lostTimes } from '@shared/ledger/lost'
import { supportOf } from '@shared/ledger/support'
import type { inPeriod, LateCase } from '@shared/ledger/view'
import type * as z from 'zod'
import type { Reference } from '../platform/bucket/reference'
import { countedInTurn } from './inTurn'

interface Given {
  months: readonly string[]
  entries: readonly Entry[]
  /** Cases among whose returns the lost time is looked for, and among whose parts 协办; those of everyone, for a case given back is elsewhere now. */
  returned: readonly Entry[]
  /** Cases that are late now, whenever they came. */
  late: readonly Entry[]
  reference: Pick<Reference, 'calendar' | 'areas'>
  now: Date
}

/** What a department's ledger and the supervisor's have in common. */
export async function inPeriodOf({
  months,
  entries,
  returned,
  late,
  reference,
  now,
}: Given): Promise<Omit<z.infer<typeof inPeriod>, 'lateParts'>> {
  const { calendar, areas } = reference
  const days = (from: string, until: string) => calendar.workingDaysBetween(beijingDate(from), beijingDate(until))
  const lateCases = late.map((one): LateCase => ({
    id: one.id,
    department: officialName(one.department),
    channel: channelNames[one.channel],
    receivedOn: beijingDate(one.receivedAt),
    dueDate: one.dueDate,
    workingDaysOver: days(one.dueAt, now.toISOString()),
    returns: one.returns.length,
    supervised: one.supervised,
  }))
  return {
    from: months[0] ?? '',
    until: months.at(-1) ?? '',
    asOf: now.toISOString(),
    counted: await countedInTurn(entries, areas),
    support: supportOf(returned, now.toISOString()),
    lost: lostTimes(returned, ({ from, until }) => days(from, until)),
    late: lateCases.sort((a, b) => b.workingDaysOver - a.workingDaysOver || (a.id < b.id ? -1 : 1)),
  }
}
