import type { listOwedInterpretations } from '@shared/answers/contract'
import { cardsKey } from '../../../functions/answers/cardsKey'
import { card, lawCard, officer, rules } from '../lampCity'
import { keeping } from './keeping'

const rule = { rule: '示例路灯的规定', gist: '示例：报修以后五天里修好，修不好的要说明为什么，过后再补一次。' }

/** The lamp city whose lamp card is 待核. */
async function waiting(changed: { rule: string; gist: string; from?: string }, more: object = {}) {
  const held = await keeping()
  const isNow = async () => {
    const seeds = [{ ...card, ...more, changed }, lawCard]
    await held.house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify(seeds)))
    held.minute()
  }
  return { ...held, isNow }
}

test('whoever opens a card that is 待核 reads that it is, since when, and what was seen of the new rule', async () => {
  const changed = { ...rule, from: '2025-06-01' }
  const { desk, isNow } = await waiting(changed)
  await isNow()
  expect((await desk()).review).toMatchObject([{ why: 'changed', on: card.checked, card: { id: card.id, changed } }])
  expect((await desk(undefined, '灯杆')).cards).toMatchObject([{ changed }])
})

test('a card that is 待核 stands in one list alone, and not once more among those to be explained', async () => {
  const { ask, isNow } = await waiting(rule)
  await isNow()
  const owed = await ask<typeof listOwedInterpretations>(officer, 'GET /api/interpretations/owed')
  expect(owed.body.withdrawn).toEqual([])
})

test('a card that is 待核 is not handed in on its former article, and answers again on the new one', async () => {
  const { handIn, sign, add, answerTo, minute, isNow, desk } = await waiting({ ...rule, from: '2025-06-01' })
  await isNow()
  const refused = await handIn({ ways: [...card.ways, '示例灯灭了'] })
  expect([refused.status, refused.body.detail]).toEqual([
    400,
    '这张卡待核：示例路灯的规定从2025年6月1日起照新的施行，依据里还没有新的条文',
  ])
  await add({ '示例市路灯管理办法(2026-01-01).md': rules(2026, 5) })
  const answer = '示例：报修后 5 日内修好。'
  await handIn({ answer })
  await sign(card.id, 1)
  minute()
  expect(await answerTo(card.question)).toMatchObject({ kind: 'grounded', text: answer })
  expect((await desk()).review).toEqual([])
})

test('an article of a card that is 待核 which the library does not hold is not taken over unread', async () => {
  const citations = [{ title: '示例旧照明条例', provision: '第二条', effectiveFrom: '2020-01-01' }]
  const { handIn, isNow } = await waiting(rule, { citations })
  await isNow()
  const { status, body } = await handIn({ basis: ['《示例旧照明条例》第二条'] })
  expect([status, body.detail]).toEqual([400, expect.stringContaining('政策文件库里没有《示例旧照明条例》第二条')])
})

test('what a department signed before the rule changed is 待核 with it, and no former rule is told', async () => {
  const { handIn, sign, answerTo, minute, isNow, house } = await waiting({ ...rule, from: '2027-01-01' })
  await handIn({ answer: '示例：报修后 3 日内修好，晚上也修。' })
  await sign(card.id, 1)
  await isNow()
  house.clock.set('2027-01-02T02:00:00.000Z')
  minute()
  const { kind, text } = await answerTo(card.question)
  expect(kind).toBe('referral')
  expect(text).toContain('示例路灯的规定修订过')
})

test('a card that was confirmed stays confirmed when the product is installed anew, and a later change of its rule is told', async () => {
  const { handIn, sign, answerTo, minute, isNow, house } = await waiting(rule)
  await isNow()
  const answer = '示例：报修后 5 日内修好。'
  await handIn({ answer })
  await sign(card.id, 1)
  house.clock.set('2027-03-01T02:00:00.000Z')
  const install = async (change: object) => {
    const seeds = [{ ...card, changed: rule, checked: '2027-02-01', ...change }, lawCard]
    await house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify(seeds)))
    minute()
    return answerTo(card.question)
  }
  expect(await install({})).toMatchObject({ kind: 'grounded', text: answer })
  expect(await install({ changed: { ...rule, gist: `${rule.gist}示例：冬天也一样。` } })).toMatchObject({
    text: answer,
  })
  expect(await install({ changed: { ...rule, from: '2027-02-01' } })).toMatchObject({ kind: 'referral' })
})

test('a card is confirmed on a notice without articles, by the part that says it, and citizens read that part in its words', async () => {
  const { handIn, sign, add, answerTo, minute, isNow } = await waiting({ ...rule, from: '2026-01-01' })
  await isNow()
  const notice = `# 关于示例路灯维修时限的通知

2026年1月1日 示例市城市管理局

<!-- INFO END -->

一、接到报修后，示例路灯五天里修好。

二、本通知自2026年1月1日起施行。
`
  await add({ '关于示例路灯维修时限的通知(2026-01-01).md': notice })
  expect((await handIn({ answer: rule.gist, basis: ['《关于示例路灯维修时限的通知》三'] })).status).toBe(400)
  expect((await handIn({ answer: rule.gist, basis: ['《关于示例路灯维修时限的通知》一'] })).status).toBe(200)
  await sign(card.id, 1)
  minute()
  const told = await answerTo(card.question)
  expect(told).toMatchObject({ kind: 'grounded', text: rule.gist })
  expect(told.citations).toMatchObject([
    { title: '关于示例路灯维修时限的通知', provision: '一', quote: '接到报修后，示例路灯五天里修好。' },
  ])
})
