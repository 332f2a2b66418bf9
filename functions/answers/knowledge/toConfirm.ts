import type { AnswerCard } from '@shared/answers/cards/card'
import type { CardToReview, ShownCard, UnitToConfirm } from '@shared/answers/knowledge/desk'

/** How often citizens were given a card, this month and the one before. */
export type TimesAsked = (card: string) => number

/** 待核: what citizens were given most goes first; of those given alike, what tells them nothing at all, then what has waited longest. Since when: the day on which its articles were last read. */
export function toConfirm(
  cards: readonly AnswerCard[],
  asked: TimesAsked,
  shown: (card: AnswerCard) => ShownCard,
): CardToReview[] {
  return cards
    .filter(({ changed }) => changed)
    .map((card) => ({ card, on: card.checked, asked: asked(card.id) }))
    .sort((a, b) => b.asked - a.asked || tells(a.card) - tells(b.card) || a.on.localeCompare(b.on))
    .map(({ card, ...known }): CardToReview => ({ card: shown(card), why: 'changed', ...known }))
}

const tells = ({ changed }: AnswerCard) => Number(changed?.gist !== undefined)

/** The same counted by unit, those with the most first. */
export function unitsToConfirm(
  cards: readonly AnswerCard[],
  asked: TimesAsked,
  unitOf: (card: AnswerCard) => string,
): UnitToConfirm[] {
  const units = new Map<string, UnitToConfirm>()
  for (const card of cards) {
    if (!card.changed) continue
    const unit = unitOf(card)
    const on = card.checked
    const before = units.get(unit) ?? { unit, cards: 0, asked: 0, since: on }
    const since = on < before.since ? on : before.since
    units.set(unit, { unit, cards: before.cards + 1, asked: before.asked + asked(card.id), since })
  }
  return [...units.values()].sort((a, b) => b.cards - a.cards || b.asked - a.asked)
}
