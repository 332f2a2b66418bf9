import { identityOwed } from '@shared/inquiries/acts/identityOwed'
import { identityStages, type IdentityStage } from '@shared/inquiries/identity/identityWords'
import { channels } from '@shared/inquiries/words'
import type * as contract from '@shared/inquiries/contract'
import { application, office } from '../../office'
import { more } from '../../people'

const unproven = { ...application, identity: undefined }
type Door = 'miniapp' | 'mail' | 'signedMail' | 'window' | 'phone'

/** An application by a door, with its proof as far as a stage. */
async function applied(door: Door, stage: IdentityStage) {
  const all = office({ now: '2026-11-23T02:00:00Z' })
  const { step, opened, ask, upload, read } = all
  const body = { ...application, department: 'housing', channel: door as 'mail' }
  const id =
    door === 'miniapp'
      ? (await opened(unproven)).id
      : (await ask<typeof contract.submitOnBehalf>(more.housing, 'POST /api/inquiries/on-behalf', { body })).body.slip
          .id
  const { id: photo } = (await upload()).body
  if (stage === 'handedIn')
    expect(await step(more.citizen, id, 'identity', { photos: [photo] })).toMatchObject({ status: 200 })
  if (stage === 'accepted') await step(more.housing, id, 'identity-check', { accepted: true, paper: true })
  if (stage === 'lacking')
    await step(more.housing, id, 'identity-check', { accepted: false, missing: '示例：没有背面' })
  const seen = async () => (await read(more.housing, id)).body.inquiry
  return { ...all, id, photo, seen }
}

describe('every door and every state of the proof, before the receipt is confirmed', () => {
  test.each(channels.flatMap((channel) => identityStages.map((stands) => [channel, stands] as const)))(
    'by %s with a proof that is %s',
    (channel, stands) => {
      const owed = identityOwed({ channel, identity: { stands, at: '2026-11-23T02:00:00.000Z' } })
      expect(owed !== undefined).toBe(stands === 'awaited' || stands === 'lacking')
      if (owed !== undefined) expect(owed).toMatch(channel === 'mail' ? /和申请人确认收到/ : /照片/)
      expect(identityOwed({ channel })).toBeUndefined()
    },
  )
})

describe('双方确认收到 and the proof of identity (政府信息公开条例 第二十九条、第三十一条)', () => {
  test.each([
    ['miniapp', 'awaited', '先交身份证明的照片'],
    ['miniapp', 'handedIn', undefined],
    ['miniapp', 'accepted', undefined],
    ['miniapp', 'lacking', '照写明的补交照片'],
    ['mail', 'awaited', '先看信里的身份证明'],
    ['mail', 'accepted', undefined],
    ['mail', 'lacking', '收到补来的'],
    // These are received by law on the day they come: no proof holds the clock up.
    ['signedMail', 'awaited', '已经确认过了'],
    ['signedMail', 'accepted', '已经确认过了'],
    ['signedMail', 'lacking', '已经确认过了'],
    ['window', 'awaited', '已经确认过了'],
    ['window', 'accepted', '已经确认过了'],
    ['window', 'lacking', '已经确认过了'],
    ['phone', 'awaited', '已经确认过了'],
    ['phone', 'accepted', '已经确认过了'],
    ['phone', 'lacking', '已经确认过了'],
  ] as const)('by %s with a proof that is %s', async (door, stage, refused) => {
    const { step, id, seen } = await applied(door, stage)
    const before = await seen()
    expect(before.identity?.stands).toBe(stage)
    expect(before.actions.includes('confirm')).toBe(refused === undefined)
    const answer = await step(more.housing, id, 'confirmation', {})
    expect(answer.status).toBe(refused === undefined ? 200 : 409)
    if (refused !== undefined) expect(answer.body.detail).toContain(refused)
    expect((await seen()).version).toBe(before.version + (refused === undefined ? 1 : 0))
    if (door !== 'miniapp' && door !== 'mail') expect(before.clock.unconfirmed).toBeUndefined()
  })

  test.each([
    ['awaited', 409],
    ['handedIn', 200],
    ['accepted', 200],
    ['lacking', 409],
  ] as const)('the applicant’s own tap with a proof that is %s', async (stage, status) => {
    const { step, id, seen } = await applied('miniapp', stage)
    const answer = await step(more.citizen, id, 'confirmation', {})
    expect(answer.status).toBe(status)
    if (status === 409) expect(answer.body.detail).toContain('政府信息公开条例 第二十九条')
    expect((await seen()).clock.unconfirmed).toBe(status === 409 ? true : undefined)
  })

  test('nobody waits for our looking: photos that are handed in today start the clock today', async () => {
    const { step, id, seen, house } = await applied('miniapp', 'handedIn')
    await step(more.citizen, id, 'confirmation', {})
    const { dueDate } = (await seen()).clock
    house.clock.advance(5 * 86_400_000)
    await step(more.housing, id, 'identity-check', { accepted: true })
    expect((await seen()).clock.dueDate).toBe(dueDate)
  })

  test('what turns out to be missing later stops no clock by itself', async () => {
    const { step, id, seen } = await applied('miniapp', 'handedIn')
    await step(more.citizen, id, 'confirmation', {})
    const { dueDate } = (await seen()).clock
    await step(more.housing, id, 'identity-check', { accepted: false, missing: '示例：字看不清' })
    expect((await seen()).clock).toMatchObject({ dueDate, paused: false })
  })

  test('an application from before the proof was asked for like this is confirmed as it was', async () => {
    const { house, step, id, seen } = await applied('miniapp', 'awaited')
    const store = house.store((await import('../../../../functions/inquiries/store')).inquiries)
    const { identity: _identity, events, ...rest } = (await store.get(id))!
    const old = events.map((one) => (one.type === 'submitted' ? { ...one, identity: undefined } : one))
    await store.save({ ...rest, events: old })
    expect((await seen()).actions).toContain('confirm')
    expect((await step(more.citizen, id, 'confirmation', {})).status).toBe(200)
    const refused = await step(more.citizen, id, 'identity', { photos: ['nobody-asked-for-it.jpg'] })
    expect(refused).toMatchObject({ status: 409, body: { detail: '这份申请的身份证明在附件里，不用另交' } })
  })
})
