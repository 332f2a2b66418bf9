import { encoderFrom } from '@shared/answers/encoder/encoder'
import { buildIndex } from '@shared/answers/search/indexBuild'
import { knownIndex } from '@shared/answers/search/knownVote'
import { largest } from '@shared/answers/search/largest'
import { tokensOf } from '@shared/text/tokens'
import { candidatesOf, signalNames } from '../../../functions/measure/learned/learnedSignals'
import { fitTrees, type ReadLesson } from '../../../functions/measure/learned/learnedTrees'
import { weighed } from '../../../functions/measure/learned/learnedWeights'
import { meantIn } from '../../../functions/measure/learned/meant'
import { sideBySide } from '../../../functions/measure/learned/sideBySide'
import { textWords } from '../../../functions/measure/learned/textWords'
import { taughtBy, taughtGround } from '../../../functions/measure/learned/taught'

const provision = (id: string, text: string) => ({ id, heading: '', text })
const documents = [
  {
    id: 'lamps',
    title: '灯会管理规则',
    provisions: [
      provision('第一条', '灯会每年办一次。摊位由街道分配。伤者送附近诊所。车辆绕行北街。'),
      provision('第二条', '灯架倒塌由搭建人赔偿。'),
      provision('第三条', '绕行。'),
    ],
  },
]
const index = buildIndex(documents)

/** Words of three matters, each a direction of its own; the first two signs of each are how people say it. */
const matters = ['车走哪绕行', '摊位分配', '倒塌赔砸']
const words = [...new Set(matters.flatMap((matter) => tokensOf(matter)))].sort((a, b) => a - b)
const rows = new Int8Array(words.length * 4)
for (const [at, word] of words.entries())
  rows[at * 4 + matters.findIndex((matter) => tokensOf(matter).includes(word))] = 127
const encoder = encoderFrom({
  dims: 4,
  words: Uint32Array.from(words),
  scales: new Float32Array(words.length).fill(1 / 127),
  rows,
})
const ways = [{ text: '砸了', gold: [1] }]
const meant = meantIn(encoder, { texts: textWords(documents, ways), known: [] })
const memory = { index, known: knownIndex([]), ways, standing: {}, meant }

/** The candidates of a question, best first by one signal alone. */
function orderBy(signal: (typeof signalNames)[number], question: string): number[] {
  const found = candidatesOf(question, memory)
  const weights = signalNames.map((name) => (name === signal ? 1 : 0))
  return largest(weighed(found, weights), 3, -Infinity).map((row) => found.provisions[row]!)
}

describe('what a question finds by meaning', () => {
  it('one sentence of a long provision is as near as the sentence alone would be', () => {
    const { sentencesOf, nearnessTo } = meant('车走哪')
    expect(sentencesOf(0).nearest).toBeCloseTo(sentencesOf(2).nearest, 1)
    expect(sentencesOf(0).nearest).toBeGreaterThan(nearnessTo(0))
    expect(sentencesOf(0).mean).toBeLessThan(sentencesOf(0).nearest)
  })

  it('a way of asking on a card speaks for the article that it asks for', () => {
    expect(orderBy('wayVote', '砸了咋办')[0]).toBe(1)
    expect(orderBy('wayNearest', '砸了咋办')[0]).toBe(1)
  })

  it('the title of a document is compared too', () => {
    expect(Number.isFinite(meant('灯会').nearnessToTitle(0))).toBe(true)
  })
})

describe('encoders side by side', () => {
  const telling = (...directions: [number, number][]) => ({
    dims: 2,
    meaningOf: (asked: Iterable<number>) => Float32Array.from(directions[[...asked][0]!]!),
  })
  const near = ({ meaningOf }: ReturnType<typeof sideBySide>, one: number, other: number) => {
    const [first, second] = [meaningOf([one]), meaningOf([other])]
    return first.reduce((sum, number, at) => sum + number * second[at]!, 0)
  }

  it('find two texts as near as each finds them on the average', () => {
    const [alike, apart] = [telling([1, 0], [1, 0]), telling([1, 0], [0, 1])]
    expect(near(sideBySide([alike]), 0, 1)).toBeCloseTo(1)
    expect(near(sideBySide([apart]), 0, 1)).toBeCloseTo(0)
    expect(near(sideBySide([alike, apart]), 0, 1)).toBeCloseTo(0.5)
  })

  it('that began differently have learned differently, and the same twice over', () => {
    const said = ['砸了咋办', '灯架砸了'].map((text) => ({ text, gold: [1] }))
    const asking = { ways: said, vocabularyOf: said }
    const taught = () => taughtGround(documents, asking, () => undefined)
    const [one, again] = [taught(), taught()]
    const numbers = ({ rows }: typeof one) => rows.map(({ vectors }) => vectors.numbers())
    expect(numbers(one)).toEqual(numbers(again))
    expect(numbers(one)[0]).not.toEqual(numbers(one)[1])
    const direction = (ground: typeof one) => taughtBy(ground, said).meaningOf(tokensOf('砸了'))
    expect(direction(one)).toEqual(direction(again))
    expect(direction(one).some((number) => number !== 0)).toBe(true)
  })
})

describe('trees', () => {
  const lessons: ReadLesson[] = Array.from({ length: 40 }, (_, nth) => {
    const kinds = [0, 1, 2, 3].map((row) => (row + nth) % 4)
    return {
      rows: Float32Array.from(kinds.flatMap((kind) => [kind & 1, kind >> 1])),
      isRight: kinds.map((kind) => kind === 1),
    }
  })
  const none = lessons.map(() => new Float64Array(4))

  it('learn that one sign counts only where another is missing', () => {
    const scores = fitTrees(lessons, none, 2)
    for (const { rows: signs, isRight } of lessons) expect(isRight[largest(scores(signs), 1, -Infinity)[0]!]).toBe(true)
  })

  it('are the same for the same lessons', () => {
    const [one, other] = [fitTrees(lessons, none, 2), fitTrees(lessons, none, 2)]
    expect(one(lessons[0]!.rows)).toEqual(other(lessons[0]!.rows))
  })
})
