import type { readInbox } from '@shared/people/contract'
import { sweepOutbox } from '../../../functions/messages/outbox'
import { inquiries } from '../../../functions/inquiries/store'
import { accounts } from '../../../functions/platform/identity/account'
import { silentLog } from '../../../functions/platform/log'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { peopleEndpoints } from '../../../functions/people/endpoints'
import { city } from '../../answers/lampCity'
import { office } from '../../inquiries/office'
import { more } from '../../inquiries/people'
import { door as peopleDoor, minutes } from '../../people/door'
import { door } from '../../support/door'
import { type TestHouse, testHouse } from '../../support/house'

const day = 86_400_000

/** The clock of the machine runs forty days ahead while `during` happens, and is then set right. */
async function fortyDaysAhead(house: TestHouse, during: () => Promise<unknown>): Promise<void> {
  const right = house.now().getTime()
  house.clock.advance(40 * day)
  await during()
  house.clock.set(new Date(right + 60_000).toISOString())
}

test('a message that could not go meanwhile goes when the clock is right, and not in forty days', async () => {
  const { house, opened, reply } = office()
  const { id } = await opened()
  await outboxOf(house)()
  const noLine = () =>
    sweepOutbox({
      stores: [house.store(inquiries)],
      deliver: async (sendings) => new Map(sendings.map(({ message }) => [message, new Error('no line')])),
      giveUp: async () => undefined,
      now: house.now,
      log: silentLog,
    })
  await fortyDaysAhead(house, async () => {
    await reply(id)
    await noLine()
  })
  await outboxOf(house)()
  const ask = door(peopleEndpoints(house))
  const { messages } = (await ask<typeof readInbox>(more.citizen, 'GET /api/people/me/messages')).body
  expect(messages.map(({ title }) => title).join()).toMatch(/答复/)
})

test('a message that waits a day for its next try is not hurried', async () => {
  const { house, opened } = office()
  await opened()
  let tries = 0
  const failing = () =>
    sweepOutbox({
      stores: [house.store(inquiries)],
      deliver: async (sendings) => {
        tries++
        return new Map(sendings.map(({ message }) => [message, new Error('no line')]))
      },
      giveUp: async () => undefined,
      now: house.now,
      log: silentLog,
    })
  for (let hour = 0; hour < 40; hour++) {
    await failing()
    house.clock.advance(3_600_000)
  }
  const before = tries
  for (let minute = 0; minute < 60; minute++) {
    await failing()
    house.clock.advance(minutes(1))
  }
  expect(tries - before).toBeLessThanOrEqual(1)
})

describe('sessions', () => {
  const phone = '13800000001'
  async function people() {
    const house = testHouse()
    const call = peopleDoor(house)
    const open = async () => {
      await call('POST /api/people/codes', { body: { phone } })
      const code = house.sentCodes.at(-1)![1]
      const { body } = await call('POST /api/people/sessions/phone', { body: { phone, code } })
      return body
    }
    const who = async (token: string) => (await call('GET /api/people/me', { token })).status
    const leave = (token: string) => call('DELETE /api/people/sessions', { token })
    return { house, open, who, leave }
  }

  test('whoever signed out so often meanwhile that all sessions ended together signs in now and stays', async () => {
    const { house, open, who, leave } = await people()
    const old = await open()
    await fortyDaysAhead(house, async () => {
      const account = (await house.store(accounts).get(old.person.id))!
      for (let nth = 0; nth < 62; nth++) await leave((await house.identity.open(account)).token)
      expect((await house.store(accounts).get(old.person.id))?.endedUpTo).toBeDefined()
    })
    house.clock.advance(minutes(60))
    const again = await open()
    expect([await who(old.token), await who(again.token)]).toEqual([401, 200])
    house.clock.advance(minutes(60))
    expect(await who(again.token)).toBe(200)
  })

  test('a session that was signed out of stays ended, whatever was signed out of meanwhile', async () => {
    const { house, open, who, leave } = await people()
    const old = await open()
    await leave(old.token)
    await fortyDaysAhead(house, async () => {
      const account = (await house.store(accounts).get(old.person.id))!
      await leave((await house.identity.open(account)).token)
    })
    expect(await who(old.token)).toBe(401)
  })
})

describe('二次解读', () => {
  test('a duty that was opened meanwhile is fulfilled by what is published now', async () => {
    const { house, unresolved, desk, draft, sign } = await city()
    await fortyDaysAhead(house, () => unresolved(0, 6))
    expect((await desk()).second).toHaveLength(1)
    const { id } = (await draft()).body.interpretation
    await sign(id)
    expect((await desk()).second).toEqual([])
  })

  test('whoever is still left without an answer dates it anew, and it counts once', async () => {
    const { house, unresolved, desk, draft, sign } = await city()
    await fortyDaysAhead(house, () => unresolved(0, 6))
    house.clock.advance(day)
    await unresolved(6, 12)
    const [duty, ...others] = (await desk()).second
    expect([duty?.openedAt, others]).toEqual([house.now().toISOString(), []])
    house.clock.advance(day)
    await sign((await draft()).body.interpretation.id)
    expect((await desk()).second).toEqual([])
  })
})
