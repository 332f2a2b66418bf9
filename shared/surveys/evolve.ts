import type { SurveyEvent } from './event'
import { nextSurvey } from './status'
import type { Survey } from './survey'
import { written } from './feedback/written'

const withoutDraft = ({ draft: _draft, ...rest }: Survey): Survey => rest

/** What a survey is after one more event: the only place where it changes. @throws Problem 'not-now' off the table. */
export function evolve(one: Survey, event: SurveyEvent): Survey {
  const now: Survey = { ...one, events: [...one.events, event] }
  const { at, by } = event
  switch (event.type) {
    case 'drafted':
      return now
    case 'revised':
      return { ...now, status: nextSurvey(one.status, 'revise') }
    case 'submitted':
      return { ...now, status: nextSurvey(one.status, 'submit') }
    case 'sentBack':
      return { ...now, status: nextSurvey(one.status, 'sendBack') }
    case 'dropped':
      return { ...now, status: nextSurvey(one.status, 'drop') }
    case 'issued':
      return { ...now, status: nextSurvey(one.status, 'approve'), content: event.content, issuedAt: at }
    case 'closed':
      return { ...now, status: nextSurvey(one.status, 'close'), closedAt: at }
    case 'withdrawn':
      return { ...withoutDraft(now), status: nextSurvey(one.status, 'withdraw') }
    case 'feedbackSubmitted':
      return { ...written(now, event.feedback, by, at), status: nextSurvey(one.status, 'submitFeedback') }
    case 'feedbackReturned':
      return { ...now, status: nextSurvey(one.status, 'returnFeedback') }
    case 'answered':
      return { ...withoutDraft(now), status: nextSurvey(one.status, 'signFeedback'), feedback: event.feedback }
  }
}
