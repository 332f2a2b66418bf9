import { chainedLines } from '@shared/chain'
import { beijingDate } from '@shared/calendar/date'
import { write } from '@shared/holidays/acts/write'
import type { beginHolidays as contract } from '@shared/holidays/contractHolidays'
import type { HolidayEvent } from '@shared/holidays/event'
import { bornHolidays, type HolidayRecord, yearInForce } from '@shared/holidays/record'
import { type HolidayAct, type HolidayMoment, holidayThing } from '@shared/holidays/thing'
import { done, requireNow, requireWho } from '@shared/act'
import type { Received } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { laidYears } from '../platform/bucket/holidayYears'
import { change } from '../platform/change'
import type { House } from '../platform/house'
import { sha256 } from '../platform/sha256'
import { everyOf } from '../platform/store/pages'
import { publishHolidays } from './publishHolidays'
import { everyHolidayYear, type HolidayRecords } from './store'

export interface HolidayNeeds {
  records: HolidayRecords
  house: Pick<House, 'bucket' | 'nudge' | 'now' | 'reference'>
}

export interface HolidaySent {
  params: { id: string }
  /** `version`: how much had happened to the year when the caller saw it. */
  body: { version: number }
}

/** What is known of the moment, with the years that clocks count by: also one that was confirmed a second ago. */
export async function holidayMoment(
  entered: readonly HolidayRecord[],
  { now, reference }: Pick<House, 'now' | 'reference'>,
): Promise<HolidayMoment> {
  const { holidayYears } = await reference()
  const years = laidYears(
    holidayYears,
    entered.flatMap((one) => yearInForce(one) ?? []),
  )
  return { at: now().toISOString(), today: beijingDate(now()), years }
}

/** Every year that was entered here. */
export const everyYear = (records: Pick<HolidayRecords, 'page'>): Promise<HolidayRecord[]> =>
  everyOf(records.page, { index: 'second', key: everyHolidayYear })

const momentIn = async ({ records, house }: HolidayNeeds): Promise<HolidayMoment> =>
  holidayMoment(await everyYear(records), house)

/** The year with its new lines holding on to those before. */
const chainedFrom = (before: readonly HolidayEvent[], after: HolidayRecord): HolidayRecord => ({
  ...after,
  events: after.events
    .slice(before.length)
    .reduce<HolidayEvent[]>((lines, line) => chainedLines(lines, line, sha256), [...before]),
})

/** The first words of a year. @throws Problem 'changed-meanwhile' (409) where a colleague was faster. */
export async function beginHolidays(
  { body: { year, content } }: Received<typeof contract>,
  caller: Caller,
  needs: HolidayNeeds,
): Promise<HolidayRecord> {
  const { records, house } = needs
  const [one, moment] = [bornHolidays(year), await momentIn(needs)]
  const taken = { one, caller, moment }
  requireWho(write, holidayThing, taken)
  requireNow(write, holidayThing, taken)
  const made = chainedFrom([], done(write, holidayThing, { ...taken, sent: { version: 0, content } }))
  const kept = await records.create(made).catch((error: unknown) => {
    throw error instanceof Problem && error.code === 'already-exists'
      ? new Problem('changed-meanwhile', '刚刚有同事填写了这一年的安排，请看过最新情况再操作')
      : error
  })
  house.nudge()
  return kept
}

/** One act on one year, in one conditional write; what is in force is written for every clock at once, and by the outbox where that fails. */
export async function changeHolidays(
  act: HolidayAct,
  { params: { id }, body }: HolidaySent,
  caller: Caller,
  needs: HolidayNeeds,
): Promise<HolidayRecord> {
  const { records, house } = needs
  const after = await change({ act, caller, body, seen: body.version }, holidayThing, {
    async load() {
      const there = await records.get(id)
      if (!there) throw new Problem('not-found', '这一年的安排还没有人填写')
      return there
    },
    moment: () => momentIn(needs),
    keep: (next, before) => records.save(chainedFrom(before.events, next)),
  })
  if (after.events.at(-1)?.type === 'confirmed') await publishHolidays({ records, house }).catch(() => undefined)
  house.nudge()
  return after
}
