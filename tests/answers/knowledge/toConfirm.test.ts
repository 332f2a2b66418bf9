import { changedForDesk } from '@shared/answers/cards/changed'
import { cardsKey } from '../../../functions/answers/cardsKey'
import { example } from '../../support/door'
import { card, lawCard } from '../lampCity'
import { keeping } from './keeping'

const { supervisor } = example
const rule = { rule: '示例路灯的规定', gist: '示例：报修以后五天里修好，修不好的要说明为什么，过后再补一次。' }
const bench = {
  ...card,
  id: 'example-bench',
  question: '示例公园长椅坏了找谁？',
  ways: ['示例长椅断了', '示例公园椅子坏了谁修', '示例公园坐的地方坏了', '示例椅子腿折了', '示例长椅木条掉了'],
}

/** The lamp city with several cards that are 待核. */
async function waiting(...seeds: object[]) {
  const held = await keeping()
  await held.house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify([...seeds, lawCard])))
  held.minute()
  const listed = async () => (await held.desk()).review.map(({ card: { id }, why, asked }) => [id, why, asked])
  return { ...held, listed }
}

test('of the cards that are 待核 those that citizens were given most stand first, each with how often', async () => {
  const { answerTo, listed } = await waiting({ ...card, changed: rule }, { ...bench, changed: rule })
  expect((await answerTo(bench.question)).changed?.gist).toBe(rule.gist)
  await answerTo(bench.question)
  await answerTo(card.question)
  expect(await listed()).toEqual([
    ['example-bench', 'changed', 2],
    ['example-lamp', 'changed', 1],
  ])
})

test('of those that nobody was given, what tells citizens nothing stands first, then what has waited longest', async () => {
  const { desk } = await waiting(
    { ...card, changed: { ...rule, from: '2013-05-01' } },
    { ...bench, changed: rule, checked: '2026-11-20' },
    { ...bench, id: 'example-swing', question: '示例秋千坏了找谁？', changed: { rule: rule.rule } },
  )
  expect((await desk()).review.map(({ card: { id }, on }) => [id, on])).toEqual([
    ['example-swing', '2026-11-23'],
    ['example-bench', '2026-11-20'],
    ['example-lamp', '2026-11-23'],
  ])
})

test('what one has handed in no longer stands among what waits, so that a colleague does not take it up again', async () => {
  const { handIn, sendBack, listed, desk } = await waiting({ ...card, changed: rule }, { ...bench, changed: rule })
  await handIn()
  expect([await listed(), (await desk()).drafts.map(({ id }) => id)]).toEqual([
    [['example-bench', 'changed', 0]],
    ['example-lamp'],
  ])
  await sendBack(card.id, 1, '依据再核对一下')
  expect((await listed()).map(([id]) => id)).toEqual(['example-bench'])
})

test('what was signed or taken down waits no more at once, and does not come back for the minute in which others are told the former', async () => {
  const { handIn, sign, withdraw, listed } = await waiting({ ...card, changed: rule }, { ...bench, changed: rule })
  await handIn()
  await sign(card.id, 1)
  await withdraw(bench.id, 0)
  expect(await listed()).toEqual([['example-bench', 'withdrawn', undefined]])
})

test('two who took the same card: the second is told that it was changed meanwhile, and nothing goes over the first', async () => {
  const { handIn, desk } = await waiting({ ...card, changed: rule })
  await handIn({ answer: '示例：五天里修好，头一位写的。' })
  const { status, body } = await handIn({ answer: '示例：五天里修好，后一位写的。' })
  expect([status, body.detail]).toEqual([409, expect.stringContaining('已经在')])
  expect((await desk()).drafts[0]?.draft?.content.answer).toContain('头一位')
})

test('the supervisor sees how many are 待核 at each unit, how often they were given and since when the first waits', async () => {
  const { answerTo, desk, handIn } = await waiting(
    { ...card, changed: { ...rule, from: '2013-05-01' }, checked: '2026-11-20' },
    { ...bench, changed: rule },
    { ...bench, id: 'example-swing', question: '示例秋千坏了找谁？', department: '市教育体育局', changed: rule },
  )
  await answerTo(card.question)
  expect((await desk(supervisor)).toConfirm).toEqual([
    { unit: '市住房城乡建设局', cards: 2, asked: 1, since: '2026-11-20' },
    { unit: '市教育体育局', cards: 1, asked: 0, since: '2026-11-23' },
  ])
  await handIn({ basis: ['《示例市路灯管理办法》第二条'] })
  expect((await desk()).toConfirm).toBeUndefined()
})

test('a gist that held up to a day says so at the desk, and says that it is told no more once that day is over', async () => {
  const until = '2026-12-31'
  const { desk, house, minute } = await waiting({ ...card, changed: { ...rule, until } })
  const said = async () => changedForDesk((await desk()).review[0]!.card.changed!)
  expect(await said()).toContain(`别处公开的大意（没有核对，只管到2026年12月31日）：${rule.gist}`)
  house.clock.set('2027-01-02T02:00:00.000Z')
  minute()
  expect(await said()).toContain('原来记的大意只管到2026年12月31日，已经不给市民看了')
  expect(await said()).not.toContain(rule.gist)
})
