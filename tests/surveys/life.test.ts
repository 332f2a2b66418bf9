import { surveyActions, surveyLeadsTo, type SurveyAction } from '@shared/surveys/status'
import { surveyStatuses } from '@shared/surveys/words'
import type { Caller } from '@shared/people/caller'
import { more } from '../inquiries/people'
import { bench, content, person, said } from './bench'

/** Somebody who may do it where it can be done, so that only the table decides. */
const able: Record<SurveyAction, Caller> = {
  revise: more.housing,
  submit: more.housing,
  approve: more.lead,
  sendBack: more.lead,
  drop: more.housing,
  close: more.lead,
  withdraw: more.lead,
  draftFeedback: more.housing,
  submitFeedback: more.housing,
  returnFeedback: more.lead,
  signFeedback: more.lead,
}
const bodies: Partial<Record<SurveyAction, object>> = {
  revise: { content },
  sendBack: { reason: '第二题不清楚' },
  close: { reason: '提前问完了，谢谢' },
  withdraw: { reason: '问错了地方，另发' },
  draftFeedback: { feedback: said },
  submitFeedback: { feedback: said },
  returnFeedback: { reason: '理由再写清楚些' },
}

/** The table a clerk signs: what each step makes of a survey; a dash means not now. SurveyFeedback: after the last day. */
const expected: Record<SurveyAction, string> = {
  //            drafting  submitted returned dropped issued    closed         feedbackReview answered withdrawn
  revise: '     drafting  drafting  drafting -       -         -              -              -        -',
  submit: '     submitted -         -        -       -         -              -              -        -',
  approve: '    -         issued    -        -       -         -              -              -        -',
  sendBack: '   -         returned  -        -       -         -              -              -        -',
  drop: '       dropped   dropped   dropped  -       -         -              -              -        -',
  close: '      -         -         -        -       closed    -              -              -        -',
  withdraw: '   -         -         -        -       withdrawn withdrawn      withdrawn      withdrawn -',
  draftFeedback: '-       -         -        -       issued    closed         -              -        -',
  submitFeedback: '-      -         -        -       feedbackReview feedbackReview -         -        -',
  returnFeedback: '-      -         -        -       -         -              closed         -        -',
  signFeedback: '-        -         -        -       -         -              answered       -        -',
}
const cells = surveyActions.flatMap((action) =>
  surveyStatuses.map((status, nth) => [action, status, expected[action].trim().split(/\s+/)[nth]!] as const),
)

test.each(cells)('%s of a survey that is %s: %s', async (action, status, to) => {
  const { at, act, store, house } = bench()
  const id = await at(status)
  if (/Feedback/.test(action)) house.clock.set('2026-12-01T02:00:00.000Z')
  const { status: answered } = await act(action, able[action], id, bodies[action])
  const after = (await store.get(id))!
  expect(answered).toBe(to === '-' ? 409 : 200)
  expect(after.status).toBe(to === '-' ? status : to)
  expect(surveyLeadsTo(status, action)).toBe(to === '-' ? undefined : to)
})

test('drafted by one, signed by another, answered, counted, and answered for: the whole way of a survey', async () => {
  const { draft, act, list, read, answer, results, house } = bench()
  const { id } = (await draft()).body.survey
  await act('submit', more.housing, id)
  expect(await list()).toEqual([])
  expect((await read(id)).status).toBe(404)
  await act('approve', more.lead, id)
  expect((await read(id)).body.survey).toMatchObject({
    standing: 'open',
    department: '市住房城乡建设局',
    areas: [{ code: '371502', name: '东昌府区' }],
  })
  expect(JSON.stringify(await list())).not.toContain(more.housing.name)
  for (let nth = 0; nth < 12; nth++) expect((await answer(id, person(nth), { q1: nth < 6 ? 0 : 1 })).status).toBe(200)
  expect((await results(id)).body.detail).toBe('这份问卷的结果在结束以后公开')
  house.clock.set('2026-11-30T16:00:00.000Z')
  expect((await read(id)).body.survey).toMatchObject({
    standing: 'over',
    owed: { overdue: false, words: '12月21日（周一）前反馈（本市约定）' },
  })
  expect((await results(id)).body.questions[0]?.groups[0]).toEqual({
    answered: 12,
    bars: [
      { label: '够热', count: 6, percent: 50 },
      { label: '不够热', count: 6, percent: 50 },
      { label: '没有开', count: 0, percent: 0 },
    ],
  })
  await act('submitFeedback', more.housing, id, { feedback: said })
  expect((await read(id)).body.survey.feedback).toBeUndefined()
  expect((await act('signFeedback', more.lead, id)).status).toBe(200)
  const after = (await read(id)).body.survey
  expect(after.feedback).toMatchObject(said)
  expect(after.owed).toBeUndefined()
})

describe('who signs', () => {
  test('nobody lets out a survey they wrote, changed or handed in, and an officer lets out none', async () => {
    const { draft, act } = bench()
    const { id } = (await draft(more.lead)).body.survey
    await act('submit', more.housing, id)
    const own = await act('approve', more.lead, id)
    expect(own.status).toBe(403)
    expect(own.body.detail).toBe('起草、修改和交审核的人不能审核这份问卷，请换一位同事审核')
    for (const caller of [more.housing, more.lampsLead, more.editor, more.supervisor, more.citizen])
      expect((await act('approve', caller, id)).status).toBe(403)
    expect((await act('approve', more.leadTwo, id)).status).toBe(200)
  })

  test('nobody signs feedback they wrote into', async () => {
    const { at, act, house } = bench()
    const id = await at('issued')
    house.clock.set('2026-12-01T02:00:00.000Z')
    await act('draftFeedback', more.lead, id, { feedback: said })
    await act('submitFeedback', more.housing, id, { feedback: said })
    expect((await act('signFeedback', more.lead, id)).body.detail).toBe('写过反馈稿的人不能签，请换一位审核人签')
    expect((await act('signFeedback', more.leadTwo, id)).status).toBe(200)
  })

  test('another department neither changes nor reads it, and the supervisor reads what is out', async () => {
    const { at, act, desk, count } = bench()
    const draft = await at('submitted')
    const id = await at('issued')
    expect((await act('revise', more.lamps, draft, { content })).status).toBe(403)
    expect(await desk(more.lamps)).toEqual([])
    expect((await count(more.lamps, id)).status).toBe(403)
    expect((await desk(more.supervisor)).map((one) => one.id)).toEqual([id])
    expect((await desk(more.supervisor))[0]?.can).toEqual([])
  })
})

test('a survey that is out is frozen: it is not changed, and another one takes its place', async () => {
  const { at, act } = bench()
  const id = await at('issued')
  const changed = await act('revise', more.housing, id, { content })
  expect(changed).toMatchObject({ status: 409 })
  expect(changed.body.detail).toBe('这份问卷已经发布，不能再改；要改就另起草一份')
})

test('somebody who has not seen the last change is told who was faster', async () => {
  const { at, act } = bench()
  const id = await at('submitted')
  await act('revise', more.housingTwo, id, { content })
  const late = await act('submit', more.housing, id, { version: 1 })
  expect(late.status).toBe(409)
  expect(late.body.detail).toContain('示例经办·住建二改了这份问卷')
})

test('feedback is written when it is over, and not before', async () => {
  const { at, act } = bench()
  const early = await act('draftFeedback', more.housing, await at('issued'), { feedback: said })
  expect(early.body.detail).toBe('这份问卷还没有结束，结束后再写反馈')
})

test('feedback with a number of a person in it goes nowhere', async () => {
  const { at, act } = bench()
  const id = await at('closed')
  const quotes = ['示例：我是顶楼的，电话 13800138000，家里不热']
  const refused = await act('submitFeedback', more.housing, id, { feedback: { ...said, quotes } })
  expect(refused.status).toBe(400)
  expect(refused.body.detail).toContain('第 1 条摘录里有手机号')
})

test('a draft that asks for what cannot be is refused, with the field', async () => {
  const { draft } = bench()
  const wrong = async (change: object) => (await draft(more.housing, { ...content, ...change })).body
  expect((await wrong({ closesOn: '2026-11-20', opensOn: '2026-11-19' })).detail).toContain('最后一天不能早于今天')
  expect((await wrong({ areas: ['999999'] })).detail).toBe('有一个地方不在本市的行政区划里，请重新选择')
  expect((await wrong({ intro: '示例：有事打 13800138000 找我问' })).errors).toMatchObject([{ field: 'intro' }])
  const later = { id: 'q1', kind: 'text', title: '哪里不热', required: false, onlyIf: { question: 'q2', is: [0] } }
  expect(JSON.stringify((await wrong({ questions: [later] })).errors)).toContain('只能跟着前面的题')
})
