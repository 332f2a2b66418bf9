import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ConcernView } from '@shared/concerns/contract'
import type { ConcernWork } from '@shared/concerns/contractParts'
import type { NoticeContent } from '@shared/notices/content'
import type { Person } from '@shared/people/person'
import { responseNotice } from '../../../../miniapp/src/workbench/notices/ofConcern/responseNotice'
import WorkConcerns from '../../../../miniapp/src/workbench/concerns'
import WorkNotices from '../../../../miniapp/src/workbench/notices'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const of = (role: Person['role']): Person => ({ id: 's1', role, name: '示例人员', department: housing, places: [] })
const view: ConcernView = {
  id: 'concern-1',
  title: '【示例】沙镇镇停水',
  summary: '示例',
  topic: '困难群众生活',
  place: '东昌府区沙镇镇',
  placeCode: '371502101',
  registeredAt: '2026-11-23T02:00:00.000Z',
  clock: '20 小时后回应',
  overdue: false,
  response: '【示例回应】今晚八点前恢复供水。',
  sources: [{ title: '城市供水条例', article: '第二十二条' }, { title: '示例检修记录' }],
  respondedAt: '2026-11-23T22:00:00.000Z',
  corrections: [],
  earlier: [],
  progress: [],
}
const work: ConcernWork = {
  ...{ id: 'concern-1', title: '【示例】沙镇镇停水', version: 5, summary: '示例', topic: '困难群众生活' },
  ...{ seenAt: '示例问政', severity: 'ordinary', place: '东昌府区沙镇镇', response: view.response },
  ...{ sensitive: false, clocks: [], cosigners: [], linked: 0, status: 'responded', overdue: false, findings: [] },
  ...{ registeredAt: view.registeredAt, dueAt: '2026-11-25T02:00:00.000Z', respondedAt: view.respondedAt },
  ...{ deadline: '本市约定', clock: '20 小时后回应', history: [], can: [] },
}
const city: City = {
  'GET /api/concerns/topics': { topics: ['生态环境污染', '困难群众生活'] },
  'GET /api/concerns/desk': { concerns: [work] },
  'GET /api/concerns/concern-1': { concern: view, contact: { phone: '0635-0000001' } },
  'GET /api/notices/responses/concern-1': { notices: [] },
  'GET /api/promises/responses/concern-1': { promises: [] },
  'GET /api/notices/drafts': { notices: [], issued: [] },
  'GET /api/notices/kinds': { today: '2026-11-24', kinds: [{ id: 'other', name: '其他公告', fields: ['回应关切'] }] },
  'GET /api/notices/to-tell': { notices: [], takenBack: [] },
}

beforeEach(() => freshPhone(city))

test('one press on a released response about a place begins a notice for that place, with nothing typed again', async () => {
  signIn(of('officer'))
  open(WorkConcerns)
  await userEvent.click(await screen.findByRole('button', { name: '写成给东昌府区沙镇镇的公告' }))
  expect(phone.went.at(-1)).toBe('to /workbench/notices/index?response=concern-1')
})

test('the notice begins with title, words, sources and place of the response', async () => {
  signIn(of('officer'))
  open(WorkNotices, { response: 'concern-1' })
  await waitFor(async () => expect(await screen.findByLabelText('标题')).toHaveValue('【示例】沙镇镇停水'))
  const text = screen.getByLabelText<HTMLTextAreaElement>('正文').value
  expect(text).toContain('【示例回应】今晚八点前恢复供水。')
  expect(text).toContain('依据和来源：城市供水条例第二十二条；示例检修记录')
  expect(text).toContain('2026年11月24日对「【示例】沙镇镇停水」的公开回应')
  expect(screen.getByLabelText('依据（选填）')).toHaveValue('城市供水条例第二十二条')
  expect(screen.getByText('东昌府区沙镇镇')).toBeInTheDocument()
  expect(screen.getByLabelText('咨询电话')).toHaveValue('0635-0000001')
  expect(screen.getByText('法律没有规定公示多久，由本单位定')).toBeInTheDocument()
  expect(screen.queryByText('是哪一种公告')).toBeNull()
  cityAnswers({ ...city, 'POST /api/notices': (asked: object) => (phone.asked.push(asked as never), { notice: {} }) })
  await userEvent.click(screen.getByRole('button', { name: '先存草稿' }))
  const sent = phone.asked.find(({ method, url }) => method === 'POST' && url.endsWith('/api/notices'))
  expect(sent?.data).toMatchObject({
    field: '回应关切',
    response: { concern: 'concern-1', at: view.respondedAt },
    areas: ['371502101'],
  })
})

test('an issue whose response was put right says so, and its correction begins with the new words', async () => {
  const later = { ...view, response: '【示例回应】改为明早八点前恢复。', correctedAt: '2026-11-24T22:00:00.000Z' }
  const content: NoticeContent = {
    ...{ field: '回应关切', kind: 'other', title: view.title!, text: '【示例回应】今晚八点前恢复供水。' },
    ...{ areas: ['371502101'], from: '2026-11-25', until: '2026-12-24', contact: '0635-0000001' },
    response: { concern: 'concern-1', at: view.respondedAt },
  }
  const issued = {
    ...{ id: 'notice-1', version: 3, status: 'issued', department: housing.name, draftedBy: '示例人员', mine: true },
    ...{ draftedAt: view.respondedAt, ours: true, kind: '其他公告', can: ['correct'], content, standing: 'up' },
    places: [{ code: '371502101', name: '东昌府区沙镇镇' }],
  }
  cityAnswers({
    ...city,
    'GET /api/concerns/concern-1': { concern: later },
    'GET /api/notices/drafts': { notices: [], issued: [issued] },
  })
  signIn(of('officer'))
  open(WorkNotices)
  expect(await screen.findByText('来自的公开回应已经更正，这份还是照原来的写的')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '照更正后的回应改' }))
  await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('正文').value).toContain('改为明早八点前恢复'))
  expect(screen.getByLabelText('咨询电话')).toHaveValue('0635-0000001')
})

test('what is being put right or was withdrawn begins no notice', () => {
  const day = '2026-11-25'
  expect(responseNotice({ concern: { ...view, correcting: '时间说错了' } }, day)).toBeUndefined()
  const { response: _gone, ...withdrawn } = view
  expect(responseNotice({ concern: { ...withdrawn, withdrawnAt: '2026-11-24T02:00:00.000Z' } }, day)).toBeUndefined()
  expect(responseNotice({ concern: view }, day)?.places).toEqual([{ code: '371502101', name: '东昌府区沙镇镇' }])
})

test.each([
  ['nobody has responded', { ...work, status: 'review' }],
  ['no place is concerned', { ...work, place: undefined }],
  ['the response is being put right', { ...work, status: 'assigned' }],
] as const)('no notice is offered where %s', async (_why, concern) => {
  cityAnswers({ ...city, 'GET /api/concerns/desk': { concerns: [concern] } })
  signIn(of('officer'))
  open(WorkConcerns)
  await screen.findByRole('heading', { name: work.title })
  expect(screen.queryByRole('button', { name: /写成给/ })).toBeNull()
})

test('who hands out drafts no notices', async () => {
  signIn(of('dispatcher'))
  open(WorkConcerns)
  await screen.findByRole('heading', { name: work.title })
  expect(screen.queryByRole('button', { name: /写成给/ })).toBeNull()
})
