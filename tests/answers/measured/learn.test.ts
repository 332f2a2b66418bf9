import { authorityOf } from '@shared/answers/documents/authority'
import { buildIndex } from '@shared/answers/search/indexBuild'
import { knownIndex } from '@shared/answers/search/knownVote'
import { largest } from '@shared/answers/search/largest'
import { chanceOf } from '../../../functions/measure/encoder/chance'
import { candidatesOf, signalNames } from '../../../functions/measure/learned/learnedSignals'
import { fitRanking } from '../../../functions/measure/learned/learnedLayers'
import { signCodes } from '../../../functions/measure/learned/signCodes'
import { fitWeights, type Lesson, weighed } from '../../../functions/measure/learned/learnedWeights'
import { bulletinSignals } from '@shared/answers/bulletins/bulletinSignals'
import { heldNotices } from '../../../functions/measure/notices/notices'
import { sureness, surenessSignals } from '../../../functions/measure/notices/noticeSureness'
import { search } from '@shared/answers/search/retrieve'
import fc from 'fast-check'

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

  it('learns from many questions that one sign counts only where another is missing', () => {
    const width = signalNames.length
    const many: Lesson[] = Array.from({ length: 120 }, (_, nth) => {
      const signals = new Float32Array(4 * width)
      const places = [0, 1, 2, 3].map((row) => (row + nth) % 4)
      // Right is what has one of two signs, not both and not neither.
      for (const [row, kind] of places.entries()) signals.set([kind & 1, kind >> 1], row * width)
      const provisions = [0, 1, 2, 3]
      return {
        candidates: { provisions, signals },
        right: new Set(provisions.filter((row) => [1, 2].includes(places[row]!))),
      }
    })
    const [{ rank }, again] = [fitRanking(many), fitRanking(many)]
    const isRanked = ({ candidates, right }: Lesson) => right.has(rank(candidates)[0]!)
    expect(many.every(isRanked)).toBe(true)
    expect(again.rank(many[0]!.candidates)).toEqual(rank(many[0]!.candidates))
    const inPlaces = rank(many[0]!.candidates).sort((one, other) => one - other)
    expect(inPlaces).toEqual([...many[0]!.candidates.provisions.keys()])
  })

  it('finds what means most alike, though only signs are compared first', () => {
    const meanings = [
      [1, 1],
      [1, -1],
      [-1, 1],
      [0.9, 1],
    ].map((one) => Float32Array.from(one))
    const asked = Float32Array.from([1, 0.8])
    const nearness = (place: number) => asked[0]! * meanings[place]![0]! + asked[1]! * meanings[place]![1]!
    expect(signCodes(meanings)(asked, 2, nearness)).toEqual([0, 3])
  })

  it.each([2, 128, 200, 512])('looks closely at those whose %i signs differ least', (dims) => {
    const numbers = chanceOf(dims)
    const meanings = Array.from({ length: 60 }, () => Float32Array.from({ length: dims }, () => numbers() - 0.5))
    const asked = meanings[7]!.map((one, at) => (at % 5 === 0 ? -one : one))
    const differ = meanings.map((one) => one.filter((number, at) => number > 0 !== asked[at]! > 0).length)
    const looked: number[] = []
    signCodes(meanings)(asked, 3, (place) => looked.push(place))
    const furthest = Math.max(...looked.map((place) => differ[place]!))
    expect(looked.length).toBeGreaterThanOrEqual(12)
    expect(looked).toEqual([...differ.keys()].filter((place) => differ[place]! <= furthest))
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

const notices = [
  '灯城市关于雨天借伞的通知 各区：为方便群众，我市在桥头设置借伞点。借伞不收押金，三日内归还。',
  '灯城市关于放灯的通告 各区：放灯节期间河边不停车。我市在河边设置放灯点，晚上九点熄灯。',
  '桥城市关于借伞的通知 各区：为方便群众，我市在桥头设置借伞点。借伞收押金十元。',
].map((text, at) => ({ id: `${at}`, text }))

test('a notice is found by its place in the first words and its matter further down', () => {
  const { rank } = heldNotices(notices)
  expect(rank('灯城市借伞收不收押金')[0]?.place).toBe(0)
  expect(rank('桥城市借伞收不收押金')[0]?.place).toBe(2)
  expect(rank('放灯节晚上几点熄灯')[0]?.place).toBe(1)
})

test('a first notice that has the question’s words and leads is surer than one that does neither; none is not sure', () => {
  const near = (place: number, signal: number) => {
    const signals = bulletinSignals.map(() => signal)
    return { place, signals, score: 20 * signal }
  }
  expect(sureness([near(0, 0.9), near(1, 0.2)])).toBeGreaterThan(sureness([near(0, 0.3), near(1, 0.3)]))
  expect(sureness([])).toBeLessThan(0.1)
  expect(surenessSignals(heldNotices(notices).rank('借伞')).every(Number.isFinite)).toBe(true)
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
