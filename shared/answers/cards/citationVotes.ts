import type { AnswerCard } from './card'
import type { AskedWays } from './askedWays'
import { citedAt } from './citationShares'
import { provisionRoot } from '../documents/names'
import { telling } from '../question/colloquial'
import { placeOf } from '../search/passageScores'
import { tokensOf } from '../../text/tokens'
import { startsOf } from '../../text/wordRows'

type Asked = Pick<AnswerCard, 'id' | 'ways' | 'citations'>

/** How much sooner a nearer way counts. */
const sharpness = 10
/** No citation is ever ruled out by the ways alone. */
const leastShare = 0.05
/** Of two articles that answer a way, the first counts this much. */
const firstShare = 0.6

interface ReadCard {
  /** Beside the ways that were read: the lengths of their words' weights, and their shares, all of a way's next to each other. */
  lengths: Float64Array
  shares: Float64Array
  /** Codes of words, ascending; beside them the squares of what they weigh and, from start to start, the ways they stand in. */
  words: Uint32Array
  squares: Float64Array
  starts: Uint32Array
  ways: Uint16Array
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
  return (card: Asked, asked: Iterable<number>): number[] => {
    const known = read.get(card) ?? readCard(card, askedBy)
    read.set(card, known)
    const { lengths, shares, words, squares, starts, ways, unknown, usual } = known
    const met = new Float64Array(lengths.length)
    let square = 0
    for (const word of asked) {
      const place = placeOf(words, word)
      square += place < 0 ? unknown : squares[place]!
      if (place >= 0) for (let at = starts[place]!; at < starts[place + 1]!; at++) met[ways[at]!]! += squares[place]!
    }
    const length = Math.sqrt(square) || 1
    const voted = new Float64Array(usual.length)
    let whole = 0
    for (let way = 0, at = 0; way < lengths.length; way++) {
      const near = Math.exp(sharpness * (met[way]! / length / lengths[way]! - 1))
      whole += near
      for (let cited = 0; cited < voted.length; cited++) voted[cited]! += near * shares[at++]!
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
  const words = Uint32Array.from(waysWith.keys()).sort()
  const having = Array.from(words, (word) => waysWith.get(word)!)
  const order = roots.map((_, at) => citedAt[at] ?? 0.1)
  const whole = order.reduce((sum, one) => sum + one, 0)
  const lengthOf = (said: readonly number[]) =>
    Math.sqrt(said.reduce((sum, word) => sum + squareOf(waysWith.get(word)!.length), 0)) || 1
  return {
    words,
    squares: Float64Array.from(having, ({ length }) => squareOf(length)),
    starts: startsOf(having.map(({ length }) => length)),
    ways: Uint16Array.from(having.flat()),
    unknown: squareOf(0),
    lengths: Float64Array.from(texts, ({ words: said }) => lengthOf(said)),
    shares: Float64Array.from(texts.flatMap(({ shares }) => shares)),
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
