import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { inquiries } from '../../../functions/inquiries/store'
import { application, office } from '../office'
import { more } from '../people'

const applied = async (now = '2026-11-23T02:00:00Z') => {
  const all = office({ now })
  const { id } = await all.opened(application)
  const seen = async () => (await all.read(more.housing, id)).body.inquiry
  const at = (time: string) => all.house.clock.set(time)
  return { ...all, id, seen, at }
}

describe('第三方 who never answers (政府信息公开条例 第三十二条)', () => {
  test.each([
    ['示例企业', '由本单位依照条例决定是否公开'],
    ['市财政局', '视为同意公开'],
  ])('%s: after 15 working days the clock goes on by itself from the end of their time', async (whom, words) => {
    const { house, step, seen, id, at } = await applied('2026-10-12T02:00:00Z')
    await step(more.citizen, id, 'confirmation', {})
    await step(more.housing, id, 'consultation', { whom, reason: '示例：涉及对方的合同' })
    at('2026-11-02T15:00:00Z')
    await tendCases(house)
    expect((await seen()).status).toBe('consulting')
    // Nobody looked for three days: they are the department's, not the applicant's.
    at('2026-11-05T02:00:00Z')
    await tendCases(house)
    const one = await seen()
    expect(one.status).toBe('handling')
    expect(one.timeline.at(-1)).toMatchObject({ type: 'opinionLapsed' })
    expect(one.timeline.at(-1)?.text).toContain(words)
    // 20 working days from 12 October are 9 November; for 15 of them it stood still.
    expect(one.clock.dueDate).toBe('2026-11-30')
  })

  test('their time runs from the day the letter reaches them, and neither an owners’ committee nor whoever is called a third party agrees by silence', async () => {
    const { house, step, seen, id, at } = await applied('2026-10-12T02:00:00Z')
    await step(more.citizen, id, 'confirmation', {})
    const asked = { whom: '示例小区业主委员会', reason: '示例：涉及业主的账目' }
    for (const arrivesOn of ['2026-10-11', '2026-11-12'])
      expect((await step(more.housing, id, 'consultation', { ...asked, arrivesOn })).status).toBe(400)
    await step(more.housing, id, 'consultation', { ...asked, arrivesOn: '2026-10-15' })
    expect((await seen()).consultation?.until).toContain('11月5日')
    at('2026-11-05T15:00:00Z')
    await tendCases(house)
    expect((await seen()).status).toBe('consulting')
    at('2026-11-06T02:00:00Z')
    await tendCases(house)
    expect((await seen()).timeline.at(-1)?.text).toContain('由本单位依照条例决定是否公开')
  })

  test.each([
    ['第三方', '由本单位依照条例决定是否公开'],
    ['一起制作的机关', '视为同意公开'],
  ])('what silence means goes by what whoever asked says they are: %s', async (as, words) => {
    const { house, step, seen, id, at } = await applied('2026-10-12T02:00:00Z')
    await step(more.citizen, id, 'confirmation', {})
    await step(more.housing, id, 'consultation', { whom: '示例某局', as, reason: '示例：一起发的文' })
    at('2026-11-05T02:00:00Z')
    await tendCases(house)
    expect((await seen()).timeline.at(-1)?.text).toContain(words)
  })

  test('messages name the days as people say them, and end a sentence once', async () => {
    const { house, step, id } = await applied('2026-10-12T02:00:00Z')
    await step(more.citizen, id, 'confirmation', {})
    await step(more.housing, id, 'consultation', { whom: '示例企业', reason: '示例：涉及合同。' })
    await step(more.housing, id, 'resumption', {})
    await step(more.housing, id, 'correction-request', { reason: '示例：写明是哪一年。', days: 5 })
    const { outbox } = (await house.store(inquiries).get(id))!
    const told = outbox
      .filter(({ title }) => /征求意见|补正/.test(title))
      .map(({ text }) => text)
      .join('\n')
    expect(told).toContain('对方最晚11月2日（周一）提出意见')
    expect(told).toContain('最晚10月19日（周一），没有正当理由')
    expect(told).not.toMatch(/。。|\d{4}-\d{2}-\d{2}/)
  })

  test('an applicant may withdraw while they are asked', async () => {
    const { house, step, seen, id, at } = await applied()
    await step(more.citizen, id, 'confirmation', {})
    await step(more.housing, id, 'consultation', { whom: '示例企业', reason: '示例：涉及合同' })
    expect((await step(more.citizen, id, 'withdrawal')).status).toBe(200)
    at('2027-01-17T02:00:00Z')
    await tendCases(house)
    expect((await seen()).status).toBe('withdrawn')
  })
})
