import type { AskedWays } from '@shared/answers/cards/askedWays'
import type { AnswerCard } from '@shared/answers/cards/card'
import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import { telling } from '@shared/answers/question/colloquial'
import { tokensOf } from '@shared/text/tokens'
import { type Chance, oneOf } from '../../encoder/chance'
import { type Pair } from '../../encoder/contrast'
import { placesIn, type Rows } from '../../encoder/rows'

/** A card as the places of its texts' words. */
export interface AskedCard {
  topic: string
  groups: number[]
  ways: Uint32Array[]
  own: Uint32Array
  /** The texts of its provisions, as far as they are held. */
  cited: Uint32Array[]
  /** Beside the ways: the texts of the provisions that each asks for; none where nobody has read it. */
  asks: Uint32Array[][]
}

/** The words of a provision stand for a card that has none of its own. */
const firstOf = (texts: ReadonlyMap<string, Uint32Array>, otherwise: Uint32Array) => [...texts.values()][0] ?? otherwise

const citedWords = 300

interface Told {
  isHeldBack(place: number): boolean
  textOf(root: string): string | undefined
  askedBy: AskedWays
}

/** Cards with those of their ways that may be learned from. */
export function askedCards(
  cards: readonly AnswerCard[],
  rows: Rows,
  { isHeldBack, textOf, askedBy }: Told,
): AskedCard[] {
  const groupOf = new Map<string, number>()
  const placesOf = (text: string) => placesIn(rows, tokensOf(telling(text)))
  return cards.map((card, at) => {
    const roots = card.citations.map(({ title, provision }) => provisionRoot(title, provision))
    const first = roots[0] ?? card.id
    if (!groupOf.has(first)) groupOf.set(first, at)
    const ways = card.ways.filter((_, place) => !isHeldBack(place))
    const texts = new Map(
      roots.flatMap((root) => {
        const text = textOf(root)
        return text === undefined ? [] : [[root, placesIn(rows, tokensOf(text).slice(0, citedWords))] as const]
      }),
    )
    return {
      topic: card.topic,
      groups: [groupOf.get(first)!],
      ways: [card.question, ...ways].map(placesOf),
      own: card.wordless
        ? firstOf(texts, placesOf(card.question))
        : placesOf([card.question, card.answer, ...card.next].join('\n')),
      cited: [...texts.values()],
      asks: [[], ...ways.map((way) => askedBy(card.id, way).flatMap((root) => texts.get(root) ?? []))],
    }
  })
}

/** How often a way is to find another way of its card, the card's own words, or the text of a provision: that it asks for, where that was read. */
const told = { way: 0.6, own: 0.8 }

/** A way against something else that its card says. */
export function askedPair({ ways, own, cited, asks, groups }: AskedCard, way: number, chance: Chance): Pair {
  const asked = ways[way]!
  const kind = chance()
  const other = ways[(way + 1 + Math.floor(chance() * (ways.length - 1))) % ways.length]!
  if (kind < told.way && ways.length > 1) return { asked, told: other, groups }
  const texts = asks[way]!.length > 0 ? asks[way]! : cited
  return { asked, told: kind < told.own || texts.length === 0 ? own : oneOf(texts, chance), groups }
}
