import type { SpokenLine } from '@shared/answers/question/spokenWords'

/** A question and the text of a provision that answers it, as words. */
export interface SaidPair {
  asked: readonly string[]
  told: readonly string[]
  /** Whose question it is: a word of one card alone says nothing about others. */
  card: string
}

const rounds = 5
/** What a line takes: so many questions of so many cards with the spoken word, and in so many of them the official one. */
const least = { questions: 6, cards: 2, together: 5, share: 0.035, lift: 8 }
const mostForOne = 2

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' })

/** The words of a text, each once; single characters and what is not Chinese are left out. */
export const wordsIn = (text: string): string[] => [
  ...new Set(
    Array.from(segmenter.segment(text), ({ segment }) => segment).filter((word) => /^\p{Script=Han}{2,}$/u.test(word)),
  ),
]

/**
 * Which words of the law stand for which words of the street, from pairs of question and answer: word translation by
 * expectation and maximization (Model 1 of Brown et al., The mathematics of statistical machine translation, 1993), with
 * an empty word that takes what every text has. The same pairs give the same lines, in the order of the spoken words.
 */
export function fitSpokenWords(pairs: readonly SaidPair[], isOfficial: (word: string) => boolean): SpokenLine[] {
  const counts = countedIn(pairs)
  const useful = pairs.map(({ asked, told }) => ({
    asked: ['', ...asked.filter((word) => isCommonEnough(counts.asked.get(word)))],
    told: told.filter((word) => (counts.told.get(word) ?? 0) >= least.together),
  }))
  let shares = new Map<string, Map<string, number>>()
  for (let round = 0; round < rounds; round++) shares = learned(useful, shares)
  const lines: SpokenLine[] = []
  for (const [spoken, official] of shares) {
    if (spoken === '' || isOfficial(spoken)) continue
    const best = [...official]
      .filter(([word, share]) => share >= least.share && !isSameWord(spoken, word))
      .filter(([word]) => {
        const often = useful.filter(({ asked, told }) => asked.includes(spoken) && told.includes(word)).length
        const lift = often / counts.asked.get(spoken)!.questions / (counts.told.get(word)! / pairs.length)
        return often >= least.together && lift >= least.lift
      })
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostForOne)
    for (const [word, share] of best) lines.push({ spoken, official: word, share: Number(share.toFixed(2)) })
  }
  return lines.sort((a, b) => (a.spoken < b.spoken ? -1 : a.spoken > b.spoken ? 1 : b.share - a.share))
}

const isSameWord = (one: string, other: string): boolean => one.includes(other) || other.includes(one)

interface Seen {
  questions: number
  cards: Set<string>
}

const isCommonEnough = (seen: Seen | undefined): boolean =>
  seen !== undefined && seen.questions >= least.questions && seen.cards.size >= least.cards

function countedIn(pairs: readonly SaidPair[]) {
  const asked = new Map<string, Seen>()
  const told = new Map<string, number>()
  for (const pair of pairs) {
    for (const word of pair.asked) {
      const seen = asked.get(word) ?? { questions: 0, cards: new Set<string>() }
      seen.questions++
      seen.cards.add(pair.card)
      asked.set(word, seen)
    }
    for (const word of pair.told) told.set(word, (told.get(word) ?? 0) + 1)
  }
  return { asked, told }
}

type Useful = readonly { asked: readonly string[]; told: readonly string[] }[]

/** One round: each official word is parted among the words of its question by what they were worth to it before. */
function learned(pairs: Useful, before: ReadonlyMap<string, ReadonlyMap<string, number>>) {
  const sums = new Map<string, Map<string, number>>()
  for (const { asked, told } of pairs) {
    for (const word of told) {
      const worth = asked.map((one) => (before.size === 0 ? 1 : (before.get(one)?.get(word) ?? 0)))
      const whole = worth.reduce((sum, one) => sum + one, 0) || 1
      for (const [at, one] of asked.entries()) {
        const own = sums.get(one) ?? new Map<string, number>()
        own.set(word, (own.get(word) ?? 0) + worth[at]! / whole)
        sums.set(one, own)
      }
    }
  }
  for (const own of sums.values()) {
    const whole = [...own.values()].reduce((sum, one) => sum + one, 0)
    for (const [word, sum] of own) own.set(word, sum / whole)
  }
  return sums
}
