import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { ledgerEndpoints } from '../../../functions/ledger/endpoints'
import type * as ledger from '@shared/ledger/contract'
import { door } from '../../support/door'
import { application } from '../office'
import { more } from '../people'
import { staffedOffice } from '../staffedOffice'

const title = '待确认收到：一件信息公开申请'

describe('an application that both sides have not confirmed (政府信息公开条例 第三十一条)', () => {
  test('stands at the top of its desk however old it is, counted apart and never as near or overdue', async () => {
    const { house, opened, queue, step } = await staffedOffice({ now: '2026-11-02T02:00:00Z' })
    const older = await opened()
    const { id } = await opened(application)
    house.clock.set('2027-01-11T02:00:00Z')
    const seen = (await queue(more.housing)).body
    expect(seen.inquiries.map((one) => one.id)).toEqual([id, older.id])
    expect(seen.inquiries[0]).toMatchObject({ unconfirmed: true })
    expect(seen.counts).toMatchObject({ open: 2, unconfirmed: 1, overdue: 1, near: 0, unconfirmedLate: 1 })
    await step(more.housing, id, 'confirmation')
    expect((await queue(more.housing)).body.counts).toMatchObject({ open: 2, unconfirmed: 0, overdue: 1 })
  })

  test('is counted as late for now once it would be, had the limit run from the day it was sent', async () => {
    const { house, opened, queue, step } = await staffedOffice({ now: '2026-10-12T02:00:00Z' })
    const { id } = await opened(application)
    house.clock.set('2026-10-26T02:00:00Z')
    const later = await opened(application)
    const late = async () => (await queue(more.housing)).body.counts.unconfirmedLate
    // 20 working days from 12 October are 9 November.
    house.clock.set('2026-11-09T02:00:00Z')
    expect(await late()).toBeUndefined()
    house.clock.set('2026-11-10T02:00:00Z')
    expect(await late()).toBe(1)
    expect((await queue(more.housing)).body.inquiries.map((one) => one.id)).toEqual([id, later.id])
    house.clock.set('2026-12-01T02:00:00Z')
    expect(await late()).toBe(2)
    await step(more.citizen, id, 'confirmation', {})
    expect(await late()).toBe(1)
  })

  test('is named to its desk and lead after two working days, to the supervisor after five, every working day, until it is confirmed', async () => {
    const { house, opened, step, told } = await staffedOffice({ now: '2026-11-20T02:00:00Z' })
    const { id } = await opened(application)
    const reminders = async (who: Parameters<typeof told>[0]) => (await told(who)).filter((one) => one === title).length
    const walk = async (time: string) => {
      house.clock.set(time)
      await tendCases(house)
      await tendCases(house)
    }
    // The Friday of its receipt and the weekend after it.
    for (const time of ['2026-11-20T08:05:00Z', '2026-11-21T04:05:00Z']) await walk(time)
    expect(await reminders(more.housing)).toBe(0)
    await walk('2026-11-23T00:05:00Z')
    expect(await reminders(more.housing)).toBe(0)
    await walk('2026-11-24T00:05:00Z')
    for (const who of [more.housing, more.lead]) expect(await reminders(who)).toBe(1)
    await walk('2026-11-26T00:05:00Z')
    expect(await reminders(more.lead)).toBe(2)
    expect(await reminders(more.supervisor)).toBe(0)
    await walk('2026-11-27T00:05:00Z')
    for (const who of [more.housing, more.lead]) expect(await reminders(who)).toBe(3)
    expect(await reminders(more.supervisor)).toBe(1)
    await step(more.housing, id, 'confirmation')
    await walk('2026-11-30T00:05:00Z')
    expect(await reminders(more.lead)).toBe(3)
    expect(await reminders(more.lampsLead)).toBe(0)
  })

  test('is in the ledger: how many there are, and since when the oldest waits', async () => {
    const { house, opened } = await staffedOffice({ now: '2026-09-22T02:00:00Z' })
    await opened(application)
    house.clock.set('2026-11-23T02:00:00Z')
    await opened(application)
    const ask = door(ledgerEndpoints(house))
    const own = await ask<typeof ledger.readDepartmentLedger>(more.lead, 'GET /api/ledger/department')
    const all = await ask<typeof ledger.readSupervision>(more.supervisor, 'GET /api/ledger/supervision')
    for (const { body } of [own, all])
      expect(body.unconfirmed).toEqual({ count: 2, oldest: '2026-09-22T02:00:00.000Z' })
  })
})
