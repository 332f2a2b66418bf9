import type { AnswerCard } from '@shared/answers/cards/card'
import type { Reference } from '../../platform/bucket/reference'

/** The unit that signed a card: of one that was no more by that day, whoever does its work. */
export function signedFor(
  { department, signed }: Pick<AnswerCard, 'department' | 'signed'>,
  { former, current }: Pick<Reference, 'former' | 'current'>,
): string {
  const gone = former.find(
    ({ facts, retired }) => facts.name === department && retired && signed && retired.from <= signed,
  )
  return gone ? current(gone.unit).name : department
}
