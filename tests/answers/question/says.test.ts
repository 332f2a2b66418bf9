import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { briefly } from '@shared/answers/answer/briefly'
import type { askQuestion } from '@shared/answers/contract'
import { cardsKey } from '../../../functions/answers/cardsKey'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'
import { card, lawCard, rules } from '../lampCity'

const gist = '示例：据说照明现在要亮到看得见路，物业每月查一遍。'

const besides = (other: object, files: Record<string, string> = {}) => asking(card.question, [card, other], files)

async function asking(question: string, cards: readonly object[], files: Record<string, string> = {}) {
  const house = testHouse()
  house.clock.set('2026-11-23T04:00:00.000Z')
  const folder = await mkdtemp(join(tmpdir(), 'says-'))
  for (const [name, text] of Object.entries({ '示例市路灯管理办法(2024-01-01).md': rules(2024, 3), ...files }))
    await writeFile(join(folder, name), text)
  await house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify(cards)))
  await importFolder([folder], { bucket: house.bucket, now: house.now })
  const ask = door(answerEndpoints(house))
  return (await ask<typeof askQuestion>(undefined, 'POST /api/answers', { body: { question } })).body
}

test('beside an answer each other question tells how it is answered, and on which article that rests', async () => {
  const { related, says } = await besides({ ...lawCard, answer: '示例：夜里要看得见路。具体多亮问路灯所。' })
  expect(related).toEqual([lawCard.question])
  expect(says).toEqual({
    [lawCard.question]: {
      text: '示例：夜里要看得见路。具体多亮问路灯所。',
      title: '示例国家照明法',
      provision: '第一条',
    },
  })
})

test('where nothing is answered, the nearest question is told with its whole answer', async () => {
  const answer =
    '示例：报修后 3 日内修好，节假日也算在里头；等零件的，先拉上警戒线，挂一盏临时的灯。灯杆倒了的当天就来人。修灯不向居民收钱。'
  const { kind, related, says } = await asking('路灯坏了修一修得花多少钱', [{ ...card, answer }, lawCard])
  expect({ kind, related }).toEqual({ kind: 'candidates', related: [card.question] })
  expect(says?.[card.question]?.text).toBe(answer)
  const beside = await asking(lawCard.question, [{ ...card, answer }, lawCard])
  expect(beside.says?.[card.question]?.text.length).toBeLessThan(answer.length)
})

test('who asks several things is told the first question beside the answer whole, who asks one how it begins', async () => {
  const answer =
    '示例：夜里走路要看得清脚下，台阶和拐弯的地方再亮一些；有树挡着的，先修树枝，再换亮的灯。具体多亮问路灯所，他们带着表来量，量完当面告诉。'
  const told = async (question: string) =>
    (await asking(question, [card, { ...lawCard, answer }])).says?.[lawCard.question]?.text
  expect(await told('示例路灯坏了多久修好 晚上看不见咋办')).toBe(answer)
  expect(answer).not.toBe(await told(card.question))
})

test('of a changed rule it tells the gist, without any article, and nothing where nobody has written one', async () => {
  const told = await besides({ ...lawCard, changed: { rule: '照明的规定', gist } })
  expect(told.says).toEqual({ [lawCard.question]: { text: gist } })
  expect((await besides({ ...lawCard, changed: { rule: '照明的规定' } })).says).toBeUndefined()
})

test('a card that has died with its document tells nothing any more', async () => {
  const newer = rules(2026, 5).replaceAll('路灯', '灯杆')
  const files = { '示例市灯杆管理办法(2026-01-01).md': newer }
  const citations = [{ title: '示例市灯杆管理办法', provision: '第二条', effectiveFrom: '2024-01-01' }]
  const { related, says } = await besides({ ...lawCard, citations }, files)
  expect(related).toEqual([lawCard.question])
  expect(says).toBeUndefined()
})

describe('what is told at a glance', () => {
  const terms = '交满1年领半年。领的时候要先登记；不登记的，从登记那天起算。'

  test('says just what was asked, where a sentence does', () => {
    const text = '先到窗口登记，带身份证和离职证明。登记后10个工作日内办完，钱打到卡上。'
    expect(briefly('多久能办好', { known: '示例金怎么领？', text })).toBe('登记后10个工作日内办完，钱打到卡上。')
  })

  test('else begins at the beginning and ends where a sentence does', () =>
    expect(briefly('示例金怎么领', { known: '示例金怎么领？', text: terms.repeat(3) })).toBe(
      '交满1年领半年。领的时候要先登记；不登记的，从登记那天起算。交满1年领半年。领的时候要先登记。',
    ))

  test('no card of ours is told in more than a glance, nor in half a word', () => {
    const told = loadAnswerCards().map(({ question, answer }) => briefly('示例', { known: question, text: answer }))
    expect(told.filter((text) => text.length > 57 || text.length < 4 || !/[。…]$/.test(text))).toEqual([])
  })
})
