import { encoderFrom } from '@shared/answers/encoder/encoder'
import { telling } from '@shared/answers/question/colloquial'
import type { Indexable } from '@shared/answers/search/indexBuild'
import type { Known } from '@shared/answers/search/knownVote'
import { tokensOf } from '@shared/text/tokens'
import { contrast, type Other } from '../encoder/contrast'
import { learnFromLaw, shuffled, vocabulary } from '../encoder/fromLaw'
import { lawTexts } from '../encoder/lawPairs'
import { copyOf, placesIn, randomRows, type Rows, tableOf } from '../encoder/rows'
import { type Chance, chanceOf, oneOf } from '../encoder/chance'
import { type TextMeanings, sideBySide } from './sideBySide'
import { askedWords, longest, type TextWords, textWords } from './textWords'

interface AskedLearning {
  rounds: number
  atOnce: number
  /** So many provisions by chance are counter-examples beside those of the other questions. */
  others: number
  /** How often a question is to find what it was answered with, not its provision. */
  byAnswer: number
  /** How often an article near the right one is a counter-example too. */
  beside: number
  sharpness: number
  rate: number
}

/** How it is learned: set on questions held back. Encoders that began differently err differently. */
const learning = {
  encoders: 2,
  dims: 256,
  words: { leastProvisions: 6, leastTexts: 2 },
  law: { rounds: 8, atOnce: 192, sharpness: 20, rate: 0.3 },
  ways: { rounds: 3, atOnce: 192, others: 200, byAnswer: 0.1, beside: 0.2, sharpness: 16, rate: 0.1 },
  asked: { rounds: 20, atOnce: 128, others: 1000, byAnswer: 0.2, beside: 0.5, sharpness: 16, rate: 0.1 },
} satisfies Record<string, unknown> & Record<'ways' | 'asked', AskedLearning>

const nearArticles = 3

/** 句意 before any labelled question: rows learned from the law and from other questions whose provisions are known. */
export interface TaughtGround {
  /** Of each encoder. */
  rows: readonly Rows[]
  /** The words of each provision, as places in the rows. */
  told: readonly Uint32Array[]
  policyOf: ArrayLike<number>
  /** The other questions that were learned from. */
  ways: readonly Known[]
  /** The words of all texts and of those ways. */
  read: TextWords
}

/** `vocabularyOf`: questions that will be taught later; of them only the words are taken now. */
export function taughtGround(
  documents: readonly Indexable[],
  { ways, vocabularyOf }: { ways: readonly Known[]; vocabularyOf: readonly Known[] },
  progress: (line: string) => void,
): TaughtGround {
  const texts = lawTexts(documents)
  const read = textWords(documents, ways)
  const asking = [...read.ways, ...vocabularyOf.map(({ text, answer = '' }) => tokensOf(telling(`${text}\n${answer}`)))]
  const words = vocabulary(texts, asking, learning.words)
  const begun = Array.from({ length: learning.encoders }, (_, nth) => {
    const rows = randomRows(words, learning.dims, chanceOf(seedOf('rows', nth)))
    learnFromLaw(rows, texts, learning.law, { chance: chanceOf(seedOf('law', nth)), progress })
    return copyOf(rows)
  })
  const told = read.provisions.map((words) => placesIn(begun[0]!, words))
  const policyOf = documents.flatMap(({ provisions }, at) => provisions.map(() => at))
  const ground = { rows: begun, told, policyOf, ways, read }
  if (ways.length > 0)
    for (const [nth, rows] of begun.entries()) {
      const loss = teach(rows, { ground, questions: ways, how: learning.ways, chance: chanceOf(seedOf('ways', nth)) })
      progress(`句意（问法）：${loss.toFixed(3)}`)
    }
  return ground
}

/** What began, and with which encoder, each by chance of its own. */
const seeds = { rows: 1, law: 2, asked: 3, ways: 4 }
const seedOf = (what: keyof typeof seeds, nth: number): number => seeds[what] + 100 * nth

/** An encoder that has learned labelled questions too. The same questions give the same encoder. */
export function taughtBy(ground: TaughtGround, questions: readonly Known[]): TextMeanings {
  return sideBySide(
    ground.rows.map((begun, nth) => {
      const rows = copyOf(begun)
      teach(rows, { ground, questions, how: learning.asked, chance: chanceOf(seedOf('asked', nth)) })
      return encoderFrom(tableOf(rows))
    }),
  )
}

interface Teaching {
  ground: TaughtGround
  questions: readonly Known[]
  how: AskedLearning
  chance: Chance
}

/** Gives the mean loss of the last round. */
function teach(rows: Rows, { ground, questions, how, chance }: Teaching): number {
  const { policyOf } = ground
  const all = questions
    .filter(({ gold }) => gold.length > 0)
    .map(({ text, answer, gold }) => ({
      asked: placesIn(rows, askedWords(text)),
      answer: answer === undefined ? undefined : placesIn(rows, tokensOf(answer).slice(0, longest)),
      gold,
    }))
  let loss = 0
  for (let round = 0; round < how.rounds; round++) {
    const order = shuffled(all, chance)
    // Every other round questions of one law meet: their articles are the ones that are taken for each other.
    if (round % 2 === 1)
      order.sort(({ gold: [one = 0] }, { gold: [other = 0] }) => policyOf[one]! - policyOf[other]! || one - other)
    loss = 0
    let steps = 0
    for (let from = 0; from < order.length; from += how.atOnce, steps++) {
      const part = order.slice(from, from + how.atOnce)
      const pairs = part.map(({ asked, answer, gold }) => {
        const told = answer && chance() < how.byAnswer ? answer : ground.told[oneOf(gold, chance)]!
        return { asked, told, groups: gold }
      })
      loss += contrast(rows, pairs, how, [
        ...part.flatMap(({ gold }) => (chance() < how.beside ? besideOf(gold, ground, chance) : [])),
        ...Array.from({ length: how.others }, () => other(Math.floor(chance() * ground.told.length), ground)),
      ])
    }
    loss /= Math.max(1, steps)
  }
  return loss
}

function besideOf(gold: readonly number[], ground: TaughtGround, chance: Chance): Other[] {
  const right = gold[0]!
  const step = 1 + Math.floor(chance() * nearArticles)
  const near = chance() < 0.5 ? right + step : right - step
  const isOfSameLaw = ground.policyOf[near] === ground.policyOf[right]
  return isOfSameLaw && !gold.includes(near) ? [other(near, ground)] : []
}

const other = (provision: number, { told }: TaughtGround): Other => ({ told: told[provision]!, groups: [provision] })
