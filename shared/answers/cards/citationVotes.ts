import type { AnswerCard } from './card'
import type { AskedWays } from './askedWays'
import { citedAt } from './citationShares'
import { provisionRoot } from '../documents/names'
import { telling } from '../question/colloquial'
import { tokensOf } from '../../text/tokens'

type Asked = Pick<AnswerCard, 'id' | 'ways' | 'citations'>

/** How much sooner a nearer way counts. */
const sharpness = 10
/** No citation is ever ruled out by the ways alone. */
const leastShare = 0.05
/** Of two articles that answer a way, the first counts this much. */
const firstShare = 0.6

interface ReadWay {
  length: number
  shares: readonly number[]
}
interface ReadCard {
  ways: readonly ReadWay[]
  /** The squares of what words weigh, and the ways they stand in. */
  words: ReadonlyMap<number, { square: number; ways: readonly number[] }>
  /** The same square for a word that stands in none. */
  unknown: number
  usual: readonly number[]
}

/**
 * What the ways of a card that were read by people say of its citations for one question: beside the citations, the
 * logarithms of the shares in which ways like it ask for each. Where none was read, the order of the citations decides.
 * What a card's ways say is brought to words when it is first asked.
 */
export function citationVotes(askedBy: AskedWays) {
  const read = new WeakMap<Asked, ReadCard>()
  return (card: Asked, words: ReadonlySet<number>): number[] => {
    const known = read.get(card) ?? readCard(card, askedBy)
    read.set(card, known)
    const { ways, words: held, unknown, usual } = known
    const met = new Float64Array(ways.length)
    let square = 0
    for (const word of words) {
      const there = held.get(word)
      square += there?.square ?? unknown
      if (there) for (const way of there.ways) met[way]! += there.square
    }
    const length = Math.sqrt(square) || 1
    const voted = new Float64Array(usual.length)
    let whole = 0
    for (const [way, { shares, length: its }] of ways.entries()) {
      const near = Math.exp(sharpness * (met[way]! / length / its - 1))
      whole += near
      for (let at = 0; at < voted.length; at++) voted[at]! += near * shares[at]!
    }
    return usual.map((share, at) => Math.log(leastShare + (whole === 0 ? share : voted[at]! / whole)))
  }
}

function readCard(card: Asked, askedBy: AskedWays): ReadCard {
  const roots = card.citations.map(({ title, provision }) => provisionRoot(title, provision))
  const texts = card.ways.flatMap((way) => {
    const shares = sharesOf(roots, askedBy(card.id, way))
    return shares ? [{ shares, words: [...new Set(tokensOf(telling(way)))] }] : []
  })
  const waysWith = new Map<number, number[]>()
  for (const [way, { words }] of texts.entries())
    for (const word of words) {
      const there = waysWith.get(word)
      if (there) there.push(way)
      else waysWith.set(word, [way])
    }
  const squareOf = (ways: number) => Math.log(1 + texts.length / (0.5 + ways)) ** 2
  const held = new Map([...waysWith].map(([word, ways]) => [word, { ways, square: squareOf(ways.length) }]))
  const order = roots.map((_, at) => citedAt[at] ?? 0.1)
  const whole = order.reduce((sum, one) => sum + one, 0)
  return {
    words: held,
    unknown: squareOf(0),
    ways: texts.map(({ shares, words }) => ({
      shares,
      length: Math.sqrt(words.reduce((sum, word) => sum + held.get(word)!.square, 0)) || 1,
    })),
    usual: order.map((one) => one / whole),
  }
}

/** Beside a card's citations; undefined where nobody has read the way, or the card no longer cites what it asks for. */
function sharesOf(roots: readonly string[], asked: readonly string[]): number[] | undefined {
  const cited = asked.filter((root) => roots.includes(root))
  if (cited.length === 0) return undefined
  return roots.map((root) =>
    cited.length === 1
      ? Number(root === cited[0])
      : root === cited[0]
        ? firstShare
        : root === cited[1]
          ? 1 - firstShare
          : 0,
  )
}
