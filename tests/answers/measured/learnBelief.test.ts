import type { AnswerCard } from '@shared/answers/cards/card'
import { signalNames } from '@shared/answers/cards/rankingSignals'
import { type CardLesson, type Source, withoutAnswer } from '../../../functions/measure/fit/cardLessons'
import { fitCards, thresholdFor } from '../../../functions/measure/fit/fitCards'

const cardOn = (article: string): AnswerCard => ({
  id: article,
  topic: '交通',
  question: `${article}是什么`,
  ways: [`${article}怎么说`],
  answer: `照${article}办。`,
  next: [],
  citations: [{ title: '共享雨伞管理办法', provision: article, effectiveFrom: '2021-01-01' }],
  department: '市城市管理局',
  audience: '个人',
  checked: '2026-11-30',
})
const [first, second, third] = ['第一条', '第二条', '第三条'].map(cardOn) as [AnswerCard, AnswerCard, AnswerCard]

/** The first card is `near` in meaning and words, the next two half as near. */
function lessonOf(
  source: Source,
  near: number,
  answeredBy: AnswerCard | undefined,
  question = '伞坏了怎么办',
): CardLesson {
  const row = (worth: number) =>
    Float64Array.from(signalNames, (name) => (['covered', 'meant', 'meantThree'].includes(name) ? worth : 0))
  const gold = answeredBy?.citations.map(({ title, provision }) => `${title}#${provision}`) ?? []
  return {
    source,
    question,
    gold: new Set(gold),
    cards: [first, second, third],
    rows: [row(near), row(near / 2), row(near / 3)],
    hits: [],
    found: [],
  }
}
const times = (count: number, one: (at: number) => CardLesson) => Array.from({ length: count }, (_, at) => one(at))
const nearness = (at: number) => 0.5 + (at % 5) / 10

const ways = times(60, (at) => lessonOf('way', nearness(at), first))
const twoWays = times(20, (at) => lessonOf('twoWays', nearness(at), first))
const meanOf = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
const beliefsIn = (lessons: readonly CardLesson[]) => fitCards(lessons).beliefs

describe('how far a card is believed', () => {
  const others = times(40, (at) => lessonOf('practised', nearness(at), at % 2 === 0 ? first : undefined))

  test('is learned mostly from what others ask: where a near card is wrong every other time, it is believed in half', () => {
    expect(meanOf(beliefsIn([...ways, ...twoWays]).slice(0, ways.length))).toBeGreaterThan(0.9)
    const both = [...ways, ...twoWays, ...others]
    expect(meanOf(beliefsIn(both).slice(0, ways.length))).toBeLessThan(0.8)
  })

  test('a practice question is asked once more as if no card answered it: what is next is wrong', () => {
    const [again] = withoutAnswer(others)
    expect(again).toMatchObject({ source: 'practisedGone', cards: [second, third], gold: others[0]!.gold })
    expect(again!.rows).toHaveLength(2)
  })

  test('nothing answers from a belief below which too much is wrong', () => {
    const sorted = times(40, (at) => lessonOf('practised', at % 2 === 0 ? 0.9 : 0.3, at % 2 === 0 ? first : undefined))
    const lessons = [...ways.map((one) => ({ ...one, rows: lessonOf('way', 0.9, first).rows })), ...twoWays, ...sorted]
    const fit = fitCards(lessons)
    const from = thresholdFor(lessons, fit, 0.95)
    const answered = sorted.filter((_, at) => fit.beliefs[ways.length + twoWays.length + at]! >= from)
    expect(answered.length).toBeGreaterThan(0)
    expect(answered.every(({ gold }) => gold.size > 0)).toBe(true)
  })
})
