import { Problem } from '../problem'
import type { SurveyStatus } from './words'

/** What may be done to a survey, in the official words. */
export const surveyActionNames = {
  revise: '修改',
  submit: '交审核',
  approve: '审核发布',
  sendBack: '退回',
  drop: '不用',
  close: '提前结束',
  withdraw: '撤下',
  draftFeedback: '写反馈',
  submitFeedback: '反馈交审核',
  returnFeedback: '退回反馈',
  signFeedback: '签发反馈',
} as const
export type SurveyAction = keyof typeof surveyActionNames
export const surveyActions = Object.keys(surveyActionNames) as [SurveyAction, ...SurveyAction[]]

/** The one table of what may happen; true: it stays as it is. A missing cell means: not now. What is let out is never edited. */
const table: Record<SurveyStatus, Partial<Record<SurveyAction, SurveyStatus | true>>> = {
  drafting: { revise: true, submit: 'submitted', drop: 'dropped' },
  submitted: { revise: 'drafting', approve: 'issued', sendBack: 'returned', drop: 'dropped' },
  returned: { revise: 'drafting', drop: 'dropped' },
  dropped: {},
  issued: { close: 'closed', withdraw: 'withdrawn', draftFeedback: true, submitFeedback: 'feedbackReview' },
  closed: { withdraw: 'withdrawn', draftFeedback: true, submitFeedback: 'feedbackReview' },
  feedbackReview: { withdraw: 'withdrawn', returnFeedback: 'closed', signFeedback: 'answered' },
  // What was published and gives somebody away can be taken down, with the reason.
  answered: { withdraw: 'withdrawn' },
  withdrawn: {},
}

const why: Record<SurveyStatus, string> = {
  drafting: '这份问卷还是草稿，交了审核才能往下办',
  submitted: '这份问卷正在等审核，还没有发布',
  returned: '这份问卷已经退回修改，改好再交上才能审核',
  dropped: '这份草稿已经不用了',
  issued: '这份问卷已经发布，不能再改；要改就另起草一份',
  closed: '这份问卷已经结束，不能再改；要改就另起草一份',
  feedbackReview: '这份问卷的反馈正在等签发',
  answered: '这份问卷的反馈已经公开',
  withdrawn: '这份问卷已经撤下',
}

/** Not let out yet, and still to be. */
export const isDraft = (status: SurveyStatus): boolean =>
  status === 'drafting' || status === 'submitted' || status === 'returned'

/** Whether a survey that is over still owes its feedback. */
export const owesFeedback = (status: SurveyStatus): boolean =>
  status === 'issued' || status === 'closed' || status === 'feedbackReview'

/** Where an action leads, or undefined when the table has no such move. */
export function surveyLeadsTo(status: SurveyStatus, action: SurveyAction): SurveyStatus | undefined {
  const to = table[status][action]
  return to === true ? status : to
}

/** @throws Problem 'not-now' (409), saying what has become of it. */
export function nextSurvey(status: SurveyStatus, action: SurveyAction): SurveyStatus {
  const to = surveyLeadsTo(status, action)
  if (!to) throw new Problem('not-now', why[status])
  return to
}
