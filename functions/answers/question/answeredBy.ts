import type { Answer } from '@shared/answers/answer/answer'
import type { AnswerCard } from '@shared/answers/cards/card'

/** The card that was answered from. An answer that is 待核 names none, since nobody stands for it: it carries what its card says of the rule. */
export function answeredBy({ card, changed }: Answer, all: readonly AnswerCard[]): string | undefined {
  return card ?? (changed && all.find((one) => one.changed === changed)?.id)
}
