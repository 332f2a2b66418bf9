import type { AnswerCard } from './card'
import fitted from './citedFitted.json'

/** How often the first, second… citation of the right card was the provision asked for. */
export const citedAt = [0.62, 0.3, 0.2, 0.12, 0.1]

/**
 * What tells which of a card's citations is asked for: its place, what its words say of the question, how near its text is
 * in meaning, whether it is a penalty where one is asked for, whether it has the shape of what is asked, and what those
 * who read the card's ways said of those like the question.
 */
export const citationSigns = ['order', 'said', 'meant', 'penal', 'shaped', 'voted'] as const

/** What the question finds in one citation, without the words of the index. */
export interface CitationSense {
  meant: number
  penal: number
  shaped: number
  voted: number
}

/** In the order of citationSigns. */
export const citationRow = (place: number, said: number, { meant, penal, shaped, voted }: CitationSense): number[] => [
  Math.log(citedAt[place] ?? 0.1),
  said,
  meant,
  penal,
  shaped,
  voted,
]

/** Fitted by `npm run fit`, on ways that people read and on labelled questions. */
const weightsFitted = (): number[] => citationSigns.map((name) => fitted.weights[name])

/** A card with what each of its citations says of the question, 0…1, beside them; without it their order alone counts. */
interface CitingCard {
  card: Pick<AnswerCard, 'citations'>
  said?: readonly number[] | undefined
  senses?: (() => readonly CitationSense[]) | undefined
}

/** How likely each of a card's citations is the one asked for, if the card is right; together as by their order alone. */
export function citationShares({ card: { citations }, said, senses }: CitingCard): number[] {
  const byOrder = citations.map((_, place) => citedAt[place] ?? 0)
  if (!said || citations.length < 2) return byOrder
  const weights = weightsFitted()
  const sensed = senses?.()
  const raised = citations.map((_, place) => {
    const row = citationRow(place, said[place] ?? 0, sensed?.[place] ?? noSense)
    return Math.exp(row.reduce((sum, sign, at) => sum + sign * weights[at]!, 0))
  })
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
  return raised.map((one) => (one / sum(raised)) * sum(byOrder))
}

/** Nothing is known of its text. */
export const noSense: CitationSense = { meant: 0, penal: 0, shaped: 0, voted: 0 }
