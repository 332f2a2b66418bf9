import type { AnswerCard } from '../cards/card'
import { knownQuestions, type KnownQuestions } from '../cards/knownQuestions'

/**
 * What ranks the cards that departments keep. As long as they are asked as the seeds are, the ranking of the seeds goes on
 * and only what is said changes: making it anew takes seconds, in which nobody is answered.
 */
export function rankingAsKept(
  seeds: readonly AnswerCard[],
  ranked: KnownQuestions,
  kept: readonly AnswerCard[],
): KnownQuestions {
  const shipped = new Map(seeds.map((card) => [card.id, card]))
  const now = new Map(kept.map((card) => [card.id, card]))
  if (!kept.every((card) => askedAlike(card, shipped.get(card.id))))
    return knownQuestions([...kept, ...ranked.wordless])
  const away = seeds.filter(({ id }) => !now.has(id))
  const silent = new Set(away.map(({ question }) => question))
  const standing = <T extends { card: AnswerCard }>(all: readonly T[], limit: number): T[] =>
    all
      .flatMap((one) => {
        const card = one.card.wordless ? one.card : now.get(one.card.id)
        return card ? [{ ...one, card }] : []
      })
      .slice(0, limit)
  return {
    wordless: ranked.wordless,
    nearest: (question, limit, support) => standing(ranked.nearest(question, limit + away.length, support), limit),
    order: (question, limit, support) => standing(ranked.order(question, limit + away.length, support), limit),
    signalsOf: (text, cards) =>
      ranked.signalsOf(
        text,
        cards.map((card) => shipped.get(card.id) ?? card),
      ),
    related: (card, limit) =>
      ranked
        .related(shipped.get(card.id) ?? card, limit + away.length)
        .filter((question) => !silent.has(question))
        .slice(0, limit),
  }
}

/** Whether two cards are found by the same words. */
const askedAlike = (card: AnswerCard, seed: AnswerCard | undefined): boolean =>
  seed !== undefined && (card === seed || askedBy(card) === askedBy(seed))
const askedBy = ({ topic, question, ways, citations, department }: AnswerCard) =>
  JSON.stringify([topic, question, ways, citations.map(({ title, provision }) => [title, provision]), department])
