import { authorityOf } from '@shared/answers/authority'
import { signalsOf, sureness } from '@shared/answers/confidence'
import { buildIndex } from '@shared/answers/indexBuild'
import { knownIndex } from '@shared/answers/knownVote'
import { largest } from '@shared/answers/largest'
import { candidatesOf, signalNames } from '@shared/answers/learnedSignals'
import { fitWeights, weighed } from '@shared/answers/learnedWeights'
import { search } from '@shared/answers/retrieve'
import fc from 'fast-check'
import weights from '../../seeds/answers/learned/weights.json'

const provision = (id: string, text: string) => ({ id, heading: '', text })
const index = buildIndex([
  {
    id: 'umbrella',
    title: '共享雨伞管理办法',
    provisions: [
      provision('第一条', '借用雨伞应当登记姓名。'),
      provision('第二条', '雨伞应当在三日内归还，逾期每日收费一元。'),
      provision('第三条', '雨伞毁坏的，借用人按照购置价格赔偿。'),
    ],
  },
  { id: 'library', title: '图书借阅规定', provisions: [provision('第一条', '图书应当在三十日内归还。')] },
])
const known = knownIndex([
  { text: '伞被我弄坏了咋办', answer: '毁坏雨伞的应当赔偿', gold: [2] },
  { text: '伞面刮破要我出钱吗', answer: '毁坏雨伞的应当赔偿', gold: [2] },
  { text: '拖着没还会扣钱吗', gold: [1] },
  { text: '书能看几天', gold: [3] },
])
const memory = { index, known, standing: {} }
const lessons = known.known.map(({ text, gold }, at) => ({
  candidates: candidatesOf(text, memory, at),
  right: new Set(gold),
}))

describe('learning from known questions', () => {
  it('finds the provision that answered a question asked in like words, though the law says it in others', () => {
    const found = candidatesOf('弄坏了咋办', memory)
    const vote = signalNames.map((name) => (name === 'vote' ? 1 : 0))
    expect(found.provisions[largest(weighed(found, vote), 1)[0]!]).toBe(2)
    expect(search(index, '弄坏了咋办', { limit: 1 })).toEqual([])
  })

  it('never lets a question vote for itself', () => {
    const tokens = [...new Set([...'书能看几天'].map((sign) => sign.charCodeAt(0)))]
    expect(known.alike(tokens, 5, 3).map((one) => one.known)).not.toContain(3)
    expect(known.associated(tokens, 3).map((one) => one.known)).not.toContain(3)
    expect(known.answering(tokens, 5, 3).map((one) => one.known)).not.toContain(3)
  })

  it('gives the same weights for the same lessons', () => {
    expect(fitWeights(lessons)).toEqual(fitWeights(lessons))
    expect(fitWeights(lessons)).toHaveLength(signalNames.length)
  })

  it('proposes nothing from a document that may not answer', () => {
    const standing = { allowed: Uint8Array.from([0, 1]) }
    const found = candidatesOf('伞弄坏了咋办', { index, known, standing })
    expect(found.provisions.every((at) => index.policyOf[at] === 1)).toBe(true)
  })

  it('ships weights for just the signals there are, with the figures they reached on questions held back', () => {
    expect(Object.keys(weights.signals)).toEqual([...signalNames])
    expect(weights.figures.learned.mrr10).toBeGreaterThan(weights.figures.unlearned.mrr10)
  })
})

test.each([
  ['民法典·继承编', 1.5],
  ['劳动合同法', 1.5],
  ['劳动合同法实施条例', 1.25],
  ['城市生活垃圾管理办法', 1],
])('《%s》 counts %d times', (title, factor) => expect(authorityOf(title)).toBe(factor))

test('a document of higher rank goes first where the words are the same', () => {
  const same = buildIndex(
    ['停车管理办法', '停车管理法'].map((title) => ({
      id: title,
      title,
      provisions: [provision('第一条', '停车收费')],
    })),
  )
  const authority = Float32Array.from([1, 1.5])
  expect(search(same, '停车收费', { limit: 2, authority }).map(({ policyId }) => policyId)[0]).toBe('停车管理法')
})

test('a first hit that covers the question and leads is surer than one that does neither; none is not sure', () => {
  const sure = sureness([1, 0.9, 0.5, 0.7, 0.2, 0, 0.5])
  expect(sure).toBeGreaterThan(sureness([1, 0.3, 0.05, 0.2, 0.3, 0.1, 0]))
  expect(sureness(signalsOf([]))).toBeLessThan(0.1)
  const [hit] = search(index, '雨伞应当在几日内归还', { limit: 1 })
  expect(signalsOf([hit!]).every(Number.isFinite)).toBe(true)
})

test('the largest values come first, for any values and any number of them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (values, limit) => {
      const expected = values
        .filter((value) => value > 0)
        .sort((a, b) => b - a)
        .slice(0, limit)
      expect(largest(values, limit).map((at) => values[at])).toEqual(expected)
    }),
  )
})
