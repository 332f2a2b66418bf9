import * as z from 'zod'
import { named } from '../named'
import { staffRoles } from '../people/words'
import { surveyContent } from './content'
import { feedback } from './feedback/feedback'

const step = <T extends string>(type: T) => z.object({ type: z.literal(type), at: z.iso.datetime(), by: named })

/** What happened to a survey, appended and never edited. What a draft says while it is written is in no event. */
export const surveyEvent = z.discriminatedUnion('type', [
  step('drafted').extend({ department: named, as: z.enum(staffRoles) }),
  step('revised'),
  step('submitted').extend({ as: z.enum(staffRoles) }),
  step('sentBack').extend({ reason: z.string() }),
  step('dropped'),
  /** 发布: what was issued, word for word. */
  step('issued').extend({ content: surveyContent }),
  /** 提前结束. */
  step('closed').extend({ reason: z.string() }),
  step('withdrawn').extend({ reason: z.string() }),
  step('feedbackSubmitted').extend({ feedback, as: z.enum(staffRoles) }),
  step('feedbackReturned').extend({ reason: z.string() }),
  step('answered').extend({ feedback }),
])
export type SurveyEvent = z.infer<typeof surveyEvent>

/** Who wrote into it after the first draft, or handed it in. */
export const handsIn = (events: readonly SurveyEvent[]): string[] =>
  events.flatMap(({ type, by }) => (type === 'revised' || type === 'submitted' ? [by.id] : []))

/** When the survey or its feedback was handed in last, and by whom. */
export const lastHandedIn = (events: readonly SurveyEvent[]) =>
  events.findLast((one) => one.type === 'submitted' || one.type === 'feedbackSubmitted')

const did: Record<SurveyEvent['type'], string> = {
  drafted: '起草了这份问卷',
  revised: '改了这份问卷',
  submitted: '把这份问卷交了审核',
  sentBack: '把这份问卷退回修改',
  dropped: '说这份草稿不用了',
  issued: '审核发布了这份问卷',
  closed: '提前结束了这份问卷',
  withdrawn: '撤下了这份问卷',
  feedbackSubmitted: '把反馈交了审核',
  feedbackReturned: '把反馈退回修改',
  answered: '签发了反馈',
}

/** What happened, as a colleague reads it. */
export const headline = ({ type, by: { name } }: SurveyEvent): string => `${name}${did[type]}`
