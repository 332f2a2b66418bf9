import type { SurveyAct } from './acts/act'
import { approve } from './acts/approve'
import { close } from './acts/close'
import { draftFeedback } from './acts/draftFeedback'
import { drop } from './acts/drop'
import { returnFeedback } from './acts/returnFeedback'
import { revise } from './acts/revise'
import { sendBack } from './acts/sendBack'
import { signFeedback } from './acts/signFeedback'
import { submit } from './acts/submit'
import { submitFeedback } from './acts/submitFeedback'
import { withdraw } from './acts/withdraw'
import type { SurveyAction } from './status'

/** The acts on a survey, in the order of the table: contracts, endpoints and what a page offers follow from them. */
export const surveyActs: { [A in SurveyAction]: SurveyAct } = {
  revise,
  submit,
  approve,
  sendBack,
  drop,
  close,
  withdraw,
  draftFeedback,
  submitFeedback,
  returnFeedback,
  signFeedback,
}
