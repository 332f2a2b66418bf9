import type { HolidayYear } from '@shared/calendar/holidays'
import type { Caller } from '@shared/people/caller'
import type { beginHolidays, listHolidays } from '@shared/holidays/contractHolidays'
import type { writeHolidays } from '@shared/holidays/acts/write'
import { holidayId } from '@shared/holidays/record'
import { holidayEndpoints } from '../../functions/holidays/endpoints'
import { holidayRecords } from '../../functions/holidays/store'
import { outboxOf } from '../../functions/messages/outboxOf'
import { memoryBucket } from '../../functions/platform/bucket/bucketMemory'
import { referenceFrom, referenceKey } from '../../functions/platform/bucket/reference'
import { seedFacts } from '../../functions/local/loadSeeds'
import { more } from '../inquiries/people'
import { staffedOffice } from '../inquiries/staffedOffice'
import { door } from '../support/door'
import { madeUp } from './madeUp'

export const keepers = {
  administrator: { id: 'staff-guanli', role: 'administrator', name: '示例管理员' },
  second: { id: 'staff-guanli-two', role: 'administrator', name: '示例管理员二' },
  supervisor: more.supervisor,
  ofCounty: { id: 'staff-qu.guanli', role: 'administrator', name: '示例管理员·东昌府区', area: '371502' },
} as const satisfies Record<string, Caller>

/** An office in the far year before it, with the calendar that was loaded of years that are long over, and real facts in a bucket of its own. */
export async function keepingHolidays(now = '2040-11-20T02:00:00.000Z') {
  const bucket = memoryBucket()
  await bucket.write(referenceKey, new TextEncoder().encode(JSON.stringify(seedFacts())))
  let clock = () => new Date(now)
  const reference = referenceFrom(bucket, () => clock())
  const all = await staffedOffice({ now, bucket, reference })
  const { house } = all
  clock = house.now
  for (const who of [keepers.administrator, keepers.second]) await all.hire(who)
  const ask = door(holidayEndpoints(house))
  const { year, ...typed } = madeUp
  const begin = (caller: Caller, more: object = {}, ofYear: number = year) =>
    ask<typeof beginHolidays>(caller, 'POST /api/holidays', { body: { year: ofYear, content: { ...typed, ...more } } })
  const list = async (caller: Caller) => (await ask<typeof listHolidays>(caller, 'GET /api/holidays')).body
  const act = async (caller: Caller, step: string, body: object = {}, ofYear: number = year) => {
    const version = (await house.store(holidayRecords).get(holidayId(ofYear)))?.events.length
    const path = `POST /api/holidays/{id}/${step}` as 'POST /api/holidays/{id}/draft'
    return ask<typeof writeHolidays>(caller, path, {
      params: { id: holidayId(ofYear) },
      body: { version, ...body },
    })
  }
  /** What clocks count by once they have looked into the bucket again. */
  const calendarNow = async () => {
    house.clock.advance(5_000)
    return (await reference()).calendar
  }
  /** A later edition of the product comes with one more year. */
  const loadYear = (one: HolidayYear) => {
    const facts = seedFacts()
    const file = { ...facts, holidays: [...facts.holidays, one] }
    return bucket.write(referenceKey, new TextEncoder().encode(JSON.stringify(file)))
  }
  return {
    ...all,
    begin,
    list,
    act,
    calendarNow,
    loadYear,
    sweep: outboxOf(house),
    typed,
    kept: () => house.store(holidayRecords).get(holidayId(year)),
  }
}
