import type { Act, AnyOperation } from '../../act'
import type { Named } from '../../named'
import type { Caller } from '../../people/caller'
import type { SurveyContent } from '../content'
import type { SurveyEvent } from '../event'
import type { SurveyAction } from '../status'
import type { Survey } from '../survey'
import type { SurveyMoment } from '../moment'

export const by = ({ id, name }: Caller): Named => ({ id, name })

export type SurveyAct<O extends AnyOperation = AnyOperation> = Act<Survey, SurveyEvent, SurveyMoment, O> & {
  action: SurveyAction
  /** What is asked, and whom, once the act is done: looked through against what is there. */
  says?: (one: Survey, sent: object) => Pick<SurveyContent, 'areas' | 'shape'>
}

/** Ties an act on a survey together. */
export const act = <O extends AnyOperation>(one: SurveyAct<O>): SurveyAct<O> => one
