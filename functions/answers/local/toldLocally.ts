import type { Answer } from '@shared/answers/answer/answer'
import { spotOf, spotsOf } from '@shared/answers/local/spots'
import { toldAt } from '@shared/answers/local/told'
import type { Day } from '@shared/calendar/date'
import type { Reference } from '../../platform/bucket/reference'
import type { LocalOf } from './saidLocally'

export interface LocalNeeds {
  localOf: LocalOf
  today: Day
  reference: Pick<Reference, 'areas'>
}

/** The answer of a card with what the place of whoever asks has written down; unchanged where nothing was. */
export function toldLocally(
  answer: Answer,
  area: string | undefined,
  { localOf, today, reference }: LocalNeeds,
): Answer {
  const of = answer.card === undefined ? [] : localOf(answer.card)
  if (of.length === 0) return answer
  const { areas } = reference
  const spot = area === undefined ? undefined : spotOf(area, areas)
  return { ...answer, ...toldAt(of, spot, { spots: spotsOf(areas), today }) }
}
