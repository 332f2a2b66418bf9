import { standingAt } from '../standing'
import type { Survey } from '../survey'
import type { SurveyMoment } from '../moment'

/** Why feedback is not yet written: what was heard is known when the survey is over. */
export const whenOver = (survey: Survey, { at }: SurveyMoment): string | undefined =>
  standingAt(at, survey) === 'over' ? undefined : '这份问卷还没有结束，结束后再写反馈'
