import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkNotices from '../../../../miniapp/src/workbench/notices'
import type { NoticeDraft } from '@shared/notices/contractParts'
import type { Person } from '@shared/people/person'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'

const of = (role: Person['role']): Person => ({
  id: 's1',
  role,
  name: '示例人员',
  department: { id: 'housing-urban-rural', name: '市住房城乡建设局' },
  places: [],
})
const village = { code: '371502103201', name: '王庄村' }

const draft: NoticeDraft = {
  id: 'draft-1',
  version: 1,
  status: 'submitted',
  can: ['revise', 'drop', 'approve', 'sendBack'],
  department: '市住房城乡建设局',
  draftedBy: '示例经办',
  draftedAt: '2026-11-23T02:00:00.000Z',
  mine: false,
  ours: true,
  kind: '征地补偿安置公告',
  places: [{ code: village.code, name: '东昌府区沙镇镇王庄村' }],
  content: {
    field: '土地征收',
    title: '征地补偿安置公告（示例）',
    text: '示例正文，说明公告的样子。',
    areas: [village.code],
    from: '2026-11-24',
    until: '2026-12-24',
    kind: 'land-compensation',
    chain: { matter: 'matter-1', step: 'compensation' },
    contact: '0635-0000000',
    example: true,
  },
}
const city = { 'GET /api/notices/matters': { matters: [] } }

beforeEach(() => freshPhone(city))

test('what is over, withdrawn or corrected is found again with the proof of its posting, and is neither printed nor withdrawn anew', async () => {
  const over: NoticeDraft = {
    ...draft,
    id: 'over-1',
    status: 'issued',
    standing: 'over',
    can: [],
    posted: '《土地管理法实施条例》第二十八条：在乡（镇）和村、村民小组范围内公告',
    runs: { from: '2026-10-01', until: '2026-10-31' },
  }
  const gone: NoticeDraft = {
    ...over,
    id: 'gone-1',
    status: 'withdrawn',
    standing: undefined,
    runs: undefined,
    gone: { at: '2026-10-09T02:00:00.000Z', reason: '范围写错了，更正后再发' },
    content: { ...draft.content, title: '撤回的公告（示例）' },
  }
  cityAnswers({ ...city, 'GET /api/notices/drafts': { notices: [], issued: [], ended: [over, gone] } })
  signIn({ ...of('supervisor'), department: undefined })
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('switch', { name: '也看已经结束、撤回和更正过的' }))
  expect(await screen.findByText('公示 10月1日 到 10月31日')).toBeInTheDocument()
  expect(screen.getByText(/已撤回，理由：范围写错了，更正后再发/)).toBeInTheDocument()
  expect(screen.getAllByText('张贴情况')).toHaveLength(2)
  for (const name of ['打印张贴', '撤回', '更正', '交给同事审核'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
})

test('of many that are up one is found by its place or department, and those that wait for their boards stand by themselves', async () => {
  const up = (nth: number): NoticeDraft => ({
    ...draft,
    id: `up-${nth}`,
    status: 'issued',
    standing: 'up',
    can: [],
    content: { ...draft.content, title: `第 ${nth} 份示例公告` },
    ...(nth === 3 ? { places: [{ code: '371526', name: '高唐县' }] } : {}),
    ...(nth === 5
      ? { runs: { from: '2026-11-24', until: '2026-12-24', open: '王庄村还没有张贴的凭证，公示期没有起算' } }
      : {}),
  })
  cityAnswers({ ...city, 'GET /api/notices/drafts': { notices: [], issued: [1, 2, 3, 4, 5, 6, 7].map(up), ended: [] } })
  signIn(of('lead'))
  const { unmount } = open(WorkNotices)
  await userEvent.type(await screen.findByLabelText('找公告'), '高唐')
  expect(screen.getByText('第 3 份示例公告')).toBeInTheDocument()
  expect(screen.getByText('范围：高唐县')).toBeInTheDocument()
  expect(screen.queryByText('第 4 份示例公告')).not.toBeInTheDocument()
  await userEvent.clear(screen.getByLabelText('找公告'))
  await userEvent.click(screen.getByRole('switch', { name: '只看还没有贴齐的' }))
  expect(screen.getByText('王庄村还没有张贴的凭证，公示期没有起算')).toBeInTheDocument()
  expect(screen.queryByText('第 3 份示例公告')).not.toBeInTheDocument()
  unmount()
  // As the message of the day leads there.
  open(WorkNotices, { unposted: 'yes' })
  expect(await screen.findByText('第 5 份示例公告')).toBeInTheDocument()
  expect(screen.queryByText('第 3 份示例公告')).not.toBeInTheDocument()
  expect(screen.getByRole('switch', { name: '只看还没有贴齐的' })).toBeChecked()
})

test('whoever issues a notice has its text before their eyes; a colleague unfolds it', async () => {
  cityAnswers({ ...city, 'GET /api/notices/drafts': { notices: [draft], issued: [], ended: [] } })
  signIn(of('lead'))
  const { unmount } = open(WorkNotices)
  expect(await screen.findByText(draft.content.text)).toBeInTheDocument()
  unmount()
  const mine: NoticeDraft = { ...draft, can: ['revise', 'drop'] }
  freshPhone({ ...city, 'GET /api/notices/drafts': { notices: [mine], issued: [], ended: [] } })
  signIn(of('officer'))
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('button', { name: '看正文' }))
  expect(screen.getByText(draft.content.text)).toBeInTheDocument()
})

test('how a notice hung is printed as one sheet for a file or a court: notice, period, law, boards, and each photograph', async () => {
  const hung: NoticeDraft = {
    ...draft,
    id: 'hung-1',
    status: 'issued',
    standing: 'up',
    can: [],
    posted: '《土地管理法实施条例》第二十八条',
    runs: { from: '2026-11-24', until: '2026-12-24', hungSince: '2026-11-24' },
  }
  const history = [{ words: '11月24日（周二）10:00由示例经办·王化村贴上', photo: 'p1.jpg' }]
  const site = { code: 'WANGH2', kind: 'board', name: '村委会公告栏', standing: 'running', history }
  const place = { code: village.code, name: '东昌府区沙镇镇王庄村' }
  cityAnswers({
    ...city,
    'GET /api/notices/drafts': { notices: [], issued: [hung], ended: [] },
    'GET /api/postings/hung-1/coverage': {
      why: '《土地管理法实施条例》第二十八条：在乡（镇）和村、村民小组范围内公告',
      places: [{ place, standing: 'running', words: '11月24日（周二）贴的，12月24日（周四）贴满', sites: [site] }],
      asOf: '2026-11-25T02:00:00.000Z',
    },
  })
  signIn(of('lead'))
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('button', { name: '张贴情况' }))
  await userEvent.click(await screen.findByRole('button', { name: /^打印张贴情况/ }))
  expect(screen.getByRole('heading', { name: '公告张贴情况' })).toBeInTheDocument()
  for (const said of [
    draft.content.title,
    '示例，内容不作数',
    '市住房城乡建设局 · 公告编号 hung-1',
    '公示 2026年11月24日 到 2026年12月24日',
    '按张贴的凭证，法律要求的地方 2026年11月24日 都贴上了',
    '村委会公告栏 · 编号 WANGH2 · 贴着',
    history[0]!.words,
  ])
    expect(await screen.findByText(said)).toBeInTheDocument()
  expect(screen.getByText(/打印人示例人员$/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '回到公告' }))
  expect(await screen.findByRole('button', { name: '看公开的样子' })).toBeInTheDocument()
})
