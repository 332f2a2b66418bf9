import type * as contract from '@shared/inquiries/contract'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { application, office } from '../office'
import { more } from '../people'

/** An application that came by a door at which somebody writes for them, three days ago. */
async function written(channel: 'mail' | 'signedMail' | 'window' | 'phone') {
  const all = office({ now: '2026-11-20T02:00:00Z' })
  const body = { ...application, department: 'housing', channel }
  const made = await all.ask<typeof contract.submitOnBehalf>(more.housing, 'POST /api/inquiries/on-behalf', { body })
  const { id } = made.body.slip
  all.house.clock.set('2026-11-23T02:00:00Z')
  const seen = async () => (await all.read(more.lead, id)).body.inquiry
  return { ...all, id, seen }
}
const said = { how: '来信', on: '2026-11-22', evidence: '示例：来信一页，归在 2026-13 号卷' }

describe('撤回 of whoever applied by letter, by telephone or at the window', () => {
  test.each(['mail', 'signedMail', 'window', 'phone'] as const)(
    'by %s: an officer records how they said so, when and what shows it; nothing is owed any more, nothing is late',
    async (channel) => {
      const { step, id, seen, house } = await written(channel)
      expect((await seen()).actions).toContain('withdraw')
      const answer = await step(more.housing, id, 'withdrawal', said)
      expect([answer.status, answer.body.detail]).toEqual([200, undefined])
      const one = await seen()
      expect(one.status).toBe('withdrawn')
      expect(one.timeline.at(-1)).toMatchObject({
        type: 'withdrawn',
        title: '提问人撤回（来信，2026-11-22）',
        text: said.evidence,
        by: more.housing.name,
      })
      house.clock.advance(90 * 86_400_000)
      await tendCases(house)
      expect((await seen()).standing).toMatchObject({ kind: 'stopped', words: '已撤回，不再计时' })
      expect((await step(more.housing, id, 'correction-request', { reason: '示例：哪一年' })).status).toBe(409)
    },
  )

  test('what came in that shows it is kept with the case', async () => {
    const { step, upload, id, seen } = await written('mail')
    const { id: letter } = (await upload(undefined, more.housing)).body
    expect((await step(more.housing, id, 'withdrawal', { ...said, attachments: [letter] })).status).toBe(200)
    expect((await seen()).attachments).toEqual([letter])
  })

  test.each([
    ['how', { how: undefined }],
    ['what shows it', { evidence: undefined }],
    ['a day before it was asked', { on: '2026-11-19' }],
    ['a day that is still to come', { on: '2026-11-24' }],
    ['a day that is none', { on: '22 号' }],
    ['a way there is not', { how: '听说' }],
  ])('without or with wrong words on %s it is refused in a sentence and changes nothing', async (_what, wrong) => {
    const { step, id, seen } = await written('mail')
    const { version } = await seen()
    const refused = await step(more.housing, id, 'withdrawal', { ...said, ...wrong })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toMatch(/[\u4e00-\u9fff]/)
    expect((await seen()).version).toBe(version)
  })

  test('nobody withdraws for who signs in themselves, and no other department for anybody', async () => {
    const own = office()
    const { id } = await own.opened(application)
    expect((await own.step(more.housing, id, 'withdrawal', { ...said, on: undefined })).status).toBe(403)
    const theirs = await written('mail')
    for (const who of [more.ecology, more.dispatcher, more.neighbour])
      expect((await theirs.step(who, theirs.id, 'withdrawal', said)).status).toBe(403)
  })

  test('the applicant’s own withdrawal is one tap as it was, with no word sent along', async () => {
    const { opened, step, read } = office()
    const { id } = await opened(application)
    expect((await step(more.citizen, id, 'withdrawal')).status).toBe(200)
    expect((await read(more.citizen, id)).body.inquiry.timeline.at(-1)).toMatchObject({ title: '撤回', by: '本人' })
  })
})
