import { offers } from '../act'
import type { Caller } from '../people/caller'
import { neverPublic, personalKinds } from '../redaction/kinds'
import { publicWords, withoutHidden } from '../redaction/publicWords'
import type { AreaTree } from '../areas/tree'
import { ruleWords } from '../notices/audience/groupWords'
import type { SurveyMoment } from './moment'
import type { SurveyView, SurveyWork } from './contractParts'
import { headline, type SurveyEvent } from './event'
import { surveyActs } from './everyAct'
import { type SurveyFeedback, feedbackFindings } from './feedback/feedback'
import { owedAt } from './feedback/owed'
import { standingAt } from './standing'
import { surveyActions, surveyLeadsTo } from './status'
import { editionOf, type Survey, writersOf } from './survey'

const placesOf = (codes: readonly string[], areas: AreaTree) =>
  codes.map((code) => ({ code, name: areas.fullName(code) || areas.get(code)?.name || '已经撤并的地方' }))

const shown = (words: string) => publicWords(words, neverPublic)
const clean = (words: string) => publicWords(words, personalKinds)

const cleaned = ({ heard, will, wont, quotes }: SurveyFeedback): SurveyFeedback => ({
  heard: clean(heard),
  will: will.map(({ what, when }) => ({ what: clean(what), ...(when ? { when: clean(when) } : {}) })),
  wont: wont.map(({ what, why }) => ({ what: clean(what), why: clean(why) })),
  quotes: quotes.map(clean),
})

const last = <T extends SurveyEvent['type']>({ events }: Survey, type: T) =>
  events.findLast((one): one is Extract<SurveyEvent, { type: T }> => one.type === type)

/** The survey as anyone may read it: departments by name, no person. Undefined until it is let out. */
export function publicSurveyOf(one: Survey, moment: SurveyMoment): SurveyView | undefined {
  const { id, department, content } = one
  const standing = standingAt(moment.at, one)
  if (!standing) return undefined
  const { title, intro, who, shape, opensOn, closesOn, contact, questions, results, example = false } = content
  const withdrawn = last(one, 'withdrawn')
  const closed = last(one, 'closed')
  const answered = last(one, 'answered')
  const owed = owedAt(moment, one)
  return {
    id,
    title: shown(title),
    intro: withdrawn ? '' : shown(intro),
    department: department.name,
    contact: withoutHidden(contact),
    areas: placesOf(content.areas, moment.facts.areas),
    ...(who ? { who: { rule: who, words: ruleWords(who) } } : {}),
    ...(shape ? { shape } : {}),
    opensOn,
    closesOn,
    standing: withdrawn ? 'over' : standing,
    ...(closed ? { closed: { at: closed.at, reason: clean(closed.reason) } } : {}),
    questions: withdrawn ? [] : questions,
    results,
    ...(owed ? { owed } : {}),
    ...(one.feedback && answered && !withdrawn ? { feedback: { ...cleaned(one.feedback), at: answered.at } } : {}),
    ...(withdrawn ? { withdrawn: { at: withdrawn.at, reason: clean(withdrawn.reason) } } : {}),
    example,
  }
}

/** The survey for those who work on it, with what this reader may do now. */
export function surveyWorkOf(one: Survey, caller: Caller, moment: SurveyMoment): SurveyWork {
  const { id, status, department, draftedBy, draftedAt, content, draft, feedback, events } = one
  const standing = standingAt(moment.at, one)
  const owed = owedAt(moment, one)
  const back = status === 'returned' || (draft && status === 'closed') ? events.findLast(givesBack) : undefined
  return {
    id,
    version: editionOf(one),
    status,
    ...(standing ? { standing } : {}),
    department: department.name,
    draftedBy: draftedBy.name,
    draftedAt,
    content,
    places: placesOf(content.areas, moment.facts.areas),
    mine: writersOf(one).has(caller.id),
    ...(back ? { sentBack: { by: back.by.name, at: back.at, reason: back.reason } } : {}),
    ...(owed ? { owed } : {}),
    ...(draft ? { draft: { ...draft, by: draft.by.name, mine: draft.writers.includes(caller.id) } } : {}),
    findings: draft ? feedbackFindings(draft.feedback).map(({ message }) => message) : [],
    ...(feedback ? { feedback } : {}),
    history: events.map((event) => ({
      at: event.at,
      words: headline(event),
      ...('reason' in event ? { reason: event.reason } : {}),
    })),
    can: surveyActions.filter((action) =>
      offers(surveyActs[action], one, { caller, moment, leadsTo: surveyLeadsTo(status, action) }),
    ),
  }
}

const givesBack = (event: SurveyEvent): event is Extract<SurveyEvent, { type: 'sentBack' | 'feedbackReturned' }> =>
  event.type === 'sentBack' || event.type === 'feedbackReturned'
