import type { Named } from '../../named'
import type { Survey } from '../survey'
import type { SurveyFeedback } from './feedback'

/** A feedback draft with one more hand in it. `at` is an ISO instant. */
export function written(one: Survey, feedback: SurveyFeedback, by: Named, at: string): Survey {
  const writers = [...new Set([...(one.draft?.writers ?? []), by.id])]
  return { ...one, draft: { by, at, feedback, writers } }
}
