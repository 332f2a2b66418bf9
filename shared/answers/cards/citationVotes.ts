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
  words: readonly number[]
  length: number
  shares: readonly number[]
}
interface ReadCard {
  ways: readonly ReadWay[]
  weightOf(word: number): number
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
    const { ways, weightOf, usual } = known
    const length = Math.sqrt([...words].reduce((sum, word) => sum + weightOf(word) ** 2, 0)) || 1
    const near = ways.map((way) => {
      const met = way.words.reduce((sum, word) => sum + (words.has(word) ? weightOf(word) ** 2 : 0), 0)
      return Math.exp(sharpness * (met / length / way.length - 1))
    })
    const whole = near.reduce((sum, one) => sum + one, 0)
    return usual.map((share, at) => {
      const voted =
        whole === 0 ? share : ways.reduce((sum, { shares }, way) => sum + near[way]! * shares[at]!, 0) / whole
      return Math.log(leastShare + voted)
    })
  }
}

function readCard(card: Asked, askedBy: AskedWays): ReadCard {
  const roots = card.citations.map(({ title, provision }) => provisionRoot(title, provision))
  const texts = card.ways.flatMap((way) => {
    const shares = sharesOf(roots, askedBy(card.id, way))
    return shares ? [{ shares, words: [...new Set(tokensOf(telling(way)))] }] : []
  })
  const counts = new Map<number, number>()
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weightOf = (word: number) => Math.log(1 + texts.length / (0.5 + (counts.get(word) ?? 0)))
  const order = roots.map((_, at) => citedAt[at] ?? 0.1)
  const whole = order.reduce((sum, one) => sum + one, 0)
  return {
    weightOf,
    ways: texts.map(({ shares, words }) => ({
      shares,
      words,
      length: Math.sqrt(words.reduce((sum, word) => sum + weightOf(word) ** 2, 0)) || 1,
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
