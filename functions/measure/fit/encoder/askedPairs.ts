import type { AnswerCard } from '@shared/answers/cards/card'
import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import { telling } from '@shared/answers/question/colloquial'
import { tokensOf } from '@shared/text/tokens'
import { type Chance, oneOf } from '../invented'
import { type Pair } from './contrast'
import { placesIn, type Rows } from './rows'

/** A card as the places of its texts' words. */
export interface AskedCard {
  topic: string
  groups: number[]
  ways: Uint32Array[]
  own: Uint32Array
  /** The texts of its provisions, as far as they are held. */
  cited: Uint32Array[]
}

const citedWords = 300

/** Cards with those of their ways that may be learned from. */
export function askedCards(
  cards: readonly AnswerCard[],
  rows: Rows,
  { isHeldBack, textOf }: { isHeldBack(place: number): boolean; textOf(root: string): string | undefined },
): AskedCard[] {
  const groupOf = new Map<string, number>()
  const placesOf = (text: string) => placesIn(rows, tokensOf(telling(text)))
  return cards.map((card, at) => {
    const roots = card.citations.map(({ title, provision }) => provisionRoot(title, provision))
    const first = roots[0] ?? card.id
    if (!groupOf.has(first)) groupOf.set(first, at)
    return {
      topic: card.topic,
      groups: [groupOf.get(first)!],
      ways: [card.question, ...card.ways.filter((_, place) => !isHeldBack(place))].map(placesOf),
      own: placesOf([card.question, card.answer, ...card.next].join('\n')),
      cited: roots.flatMap((root) => {
        const text = textOf(root)
        return text === undefined ? [] : [placesIn(rows, tokensOf(text).slice(0, citedWords))]
      }),
    }
  })
}

/** How often a way is to find another way of its card, the card's own words, or the text of a provision it cites. */
const told = { way: 0.6, own: 0.8 }

/** A way against something else that its card says. */
export function askedPair({ ways, own, cited, groups }: AskedCard, way: number, chance: Chance): Pair {
  const asked = ways[way]!
  const kind = chance()
  const other = ways[(way + 1 + Math.floor(chance() * (ways.length - 1))) % ways.length]!
  if (kind < told.way && ways.length > 1) return { asked, told: other, groups }
  return { asked, told: kind < told.own || cited.length === 0 ? own : oneOf(cited, chance), groups }
}
