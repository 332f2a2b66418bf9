import type { AnswerCard } from '@shared/answers/cards/card'
import type { CardToReview, ShownCard, UnitToConfirm } from '@shared/answers/knowledge/desk'

/** How often citizens were given a card, this month and the one before. */
export type Asked = (card: string) => number

/** Since when a card waits, as far as that is known: the day of the new rule, else when its articles were last read. */
const sinceOf = ({ changed, checked }: AnswerCard): string => changed?.from ?? checked

/** 待核: what citizens were given most goes first; of those given alike, what has waited longest. */
export function toConfirm(
  cards: readonly AnswerCard[],
  asked: Asked,
  shown: (card: AnswerCard) => ShownCard,
): CardToReview[] {
  return cards
    .filter(({ changed }) => changed)
    .map((card) => ({ card, on: sinceOf(card), asked: asked(card.id) }))
    .sort((a, b) => b.asked - a.asked || a.on.localeCompare(b.on))
    .map(({ card, ...known }): CardToReview => ({ card: shown(card), why: 'changed', ...known }))
}

/** The same counted by unit, those with the most first. */
export function unitsToConfirm(
  cards: readonly AnswerCard[],
  asked: Asked,
  unitOf: (card: AnswerCard) => string,
): UnitToConfirm[] {
  const units = new Map<string, UnitToConfirm>()
  for (const card of cards) {
    if (!card.changed) continue
    const unit = unitOf(card)
    const on = sinceOf(card)
    const before = units.get(unit) ?? { unit, cards: 0, asked: 0, since: on }
    const since = on < before.since ? on : before.since
    units.set(unit, { unit, cards: before.cards + 1, asked: before.asked + asked(card.id), since })
  }
  return [...units.values()].sort((a, b) => b.cards - a.cards || b.asked - a.asked)
}
