import { createHash } from 'node:crypto'
import type { Caller } from '@shared/people/caller'
import type { SurveyContent } from '@shared/surveys/content'
import type * as contract from '@shared/surveys/contract'
import type { SurveyWork } from '@shared/surveys/contractParts'
import { surveyActs } from '@shared/surveys/everyAct'
import type { SurveyFeedback } from '@shared/surveys/feedback/feedback'
import type { Answers } from '@shared/surveys/questions/question'
import type { SurveyAction } from '@shared/surveys/status'
import { editionOf } from '@shared/surveys/survey'
import type { approveSurvey } from '@shared/surveys/acts/approve'
import { outboxOf } from '../../functions/messages/outboxOf'
import { inboxItems } from '../../functions/messages/inbox'
import { accounts } from '../../functions/platform/identity/account'
import { surveyEndpoints } from '../../functions/surveys/endpoints'
import { surveys } from '../../functions/surveys/store'
import { tellOfSurveys } from '../../functions/surveys/tellOfSurveys'
import { more } from '../inquiries/people'
import { door } from '../support/door'
import { testHouse } from '../support/house'

/** One of each kind, one of them only for those who were not content. */
export const questions: SurveyContent['questions'] = [
  { id: 'q1', kind: 'single', title: '你家的暖气热不热', required: true, options: ['够热', '不够热', '没有开'] },
  {
    id: 'q2',
    kind: 'text',
    title: '哪里不够热',
    required: false,
    onlyIf: { question: 'q1', is: [1] },
  },
  { id: 'q3', kind: 'multiple', title: '报修过哪些事', required: false, options: ['漏水', '不热', '噪声'] },
  { id: 'q4', kind: 'rating', title: '给上门维修打几分', required: false },
  {
    id: 'q5',
    kind: 'matrix',
    title: '这几样怎么样',
    required: false,
    options: ['好', '一般', '不好'],
    rows: ['电话打得通', '说话和气'],
  },
]

export const content: SurveyContent = {
  title: '【示例】今年的暖气怎么样',
  intro: '示例：问问大家今年暖气热不热、修得快不快，用来安排明年夏天的检修。',
  areas: ['371502'],
  opensOn: '2026-11-23',
  closesOn: '2026-11-30',
  results: 'after',
  contact: '0635-0000000（示例）',
  questions,
}

export const said: SurveyFeedback = {
  heard: '示例：多数人说够热，顶楼和边户说不够热。',
  will: [{ what: '顶楼和边户明年夏天先检修', when: '明年八月底前' }],
  wont: [{ what: '不提前到十月供暖', why: '供热合同从十一月十五日起算' }],
  quotes: [],
}

/** What a phone has made by itself. */
export const secretOf = (phone: string) => createHash('sha256').update(phone).digest('base64url')
export const person = (nth: number): Caller => ({ id: `citizen-${nth}`, role: 'citizen', name: '示例居民' })

type Any = typeof approveSurvey

/** Everything that is done to surveys, through the public door; `version` is what the caller has seen, by default all. */
export function bench(now?: string) {
  const house = testHouse(now ? { now } : {})
  const ask = door(surveyEndpoints(house))
  const store = house.store(surveys)
  const draft = (caller: Caller = more.housing, body: object = content) =>
    ask<typeof contract.draftSurvey>(caller, 'POST /api/surveys', { body })
  const act = async (action: SurveyAction, caller: Caller, id: string, body: object = {}) => {
    const found = await store.get(id)
    const route = surveyActs[action].operation.route as Any['route']
    return ask<Any>(caller, route, {
      params: { id },
      body: { version: found ? editionOf(found) : 0, ...body },
    })
  }
  /** A survey brought as far as `status`, on the way every survey goes. */
  const at = async (status: SurveyWork['status'], change: Partial<SurveyContent> = {}): Promise<string> => {
    const { id } = (await draft(more.housing, { ...content, ...change })).body.survey
    if (status === 'drafting') return id
    if (status === 'dropped') await act('drop', more.housing, id)
    else await act('submit', more.housing, id)
    if (status === 'returned') await act('sendBack', more.lead, id, { reason: '第一题问得不清楚' })
    if (['submitted', 'returned', 'dropped'].includes(status)) return id
    await act('approve', more.lead, id)
    if (status === 'withdrawn') await act('withdraw', more.lead, id, { reason: '题目问错了，另发一份' })
    if (status === 'closed') await act('close', more.lead, id, { reason: '大家都答过了，提前结束' })
    if (status !== 'feedbackReview' && status !== 'answered') return id
    house.clock.set('2026-12-01T02:00:00.000Z')
    await act('submitFeedback', more.housing, id, { feedback: said })
    if (status === 'answered') await act('signFeedback', more.lead, id)
    return id
  }
  const take = (id: string, caller: Caller, phone = caller.id) =>
    ask<typeof contract.takeSurveyToken>(caller, 'POST /api/surveys/{id}/token', {
      params: { id },
      body: { secret: secretOf(phone) },
    })
  const hand = (id: string, token: string, answers: Answers) =>
    ask<typeof contract.answerSurvey>(undefined, 'POST /api/surveys/{id}/answers', {
      params: { id },
      body: { token, answers },
    })
  /** Takes a token and answers with it, as a phone does. */
  const answer = async (id: string, caller: Caller, answers: Answers) =>
    hand(id, (await take(id, caller)).body.token, answers)
  const read = (id: string) => ask<typeof contract.readSurvey>(undefined, 'GET /api/surveys/{id}', { params: { id } })
  const list = async () => (await ask<typeof contract.listSurveys>(undefined, 'GET /api/surveys')).body.surveys
  const desk = async (caller: Caller): Promise<SurveyWork[]> =>
    (await ask<typeof contract.listSurveyWork>(caller, 'GET /api/surveys/desk')).body.surveys
  const results = (id: string) =>
    ask<typeof contract.readSurveyResults>(undefined, 'GET /api/surveys/{id}/results', { params: { id } })
  const count = (caller: Caller, id: string) =>
    ask<typeof contract.readSurveyCount>(caller, 'GET /api/surveys/{id}/desk-results', { params: { id } })
  const hire = async (...people: Caller[]) => {
    for (const { id, role, name, department } of people)
      await house.store(accounts).create({
        ...{ id, version: 0, role, name, places: [], disabled: false, createdAt: house.now().toISOString() },
        ...(department ? { department: { id: department, name: department } } : {}),
      })
  }
  const sweep = outboxOf(house)
  /** What somebody has been told, oldest first, once everything has been sent. */
  const told = async ({ id }: Caller) => {
    await sweep()
    await tellOfSurveys(house)
    const { items } = await house.store(inboxItems).page({ index: 'first', key: id })
    return items.map(({ title, text }) => `${title}：${text}`)
  }
  return { house, ask, store, draft, act, at, take, hand, answer, read, list, desk, results, count, hire, told }
}
