import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkNotices from '../../../miniapp/src/workbench/notices'
import type { NoticeDraft } from '@shared/notices/contractParts'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const housing = { id: 'housing-urban-rural', name: '市住房城乡建设局' }
const of = (role: Person['role']): Person => ({ id: 's1', role, name: '示例人员', department: housing, places: [] })
const village = {
  code: '371502103201',
  name: '王庄村',
}

const draft: NoticeDraft = {
  id: 'draft-1',
  version: 1,
  status: 'submitted',
  can: ['revise', 'drop', 'approve', 'sendBack'],
  department: housing.name,
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
const city: City = {
  'GET /api/notices/drafts': { notices: [draft], issued: [] },
  'GET /api/notices/matters': { matters: [] },
  'GET /api/areas/places': {
    places: [
      ['371502', '东昌府区', 'dong chang fu qu'],
      ['371502103', '沙镇镇', 'sha zhen zhen'],
      [village.code, village.name, 'wang zhuang cun'],
    ],
  },
  'GET /api/notices/kinds': () => ({ today: '2026-11-23', kinds }),
  'POST /api/notices': { notice: draft },
  'POST /api/notices/draft-1/submission': { notice: draft },
  'POST /api/notices/draft-1/correction': { notice: { ...draft, id: 'draft-2' } },
  'POST /api/notices/draft-2/submission': { notice: draft },
  'PUT /api/notices/draft-1': { notice: draft },
  'POST /api/notices/draft-1/return': { notice: draft },
  'POST /api/notices/draft-1/drop': { notice: draft },
  'POST /api/notices/draft-1/withdrawal': { notice: {} },
  'POST /api/notices/draft-1/approval': { notice: {} },
}
const posted = (end: string) => phone.asked.find((one) => one.method === 'POST' && one.url.endsWith(end))

beforeEach(() => freshPhone(city))

test('a lead issues what somebody else drafted, after being asked once more', async () => {
  signIn(of('lead'))
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('button', { name: '审核通过，发布' }))
  expect(await screen.findByText(/已经发布/)).toBeInTheDocument()
  expect(posted('/approval')?.data).toEqual({ version: 1 })
})

test('a lead who drafted it is told why somebody else has to approve', async () => {
  cityAnswers({
    ...city,
    'GET /api/notices/drafts': { notices: [{ ...draft, mine: true, can: ['revise', 'drop'] }], issued: [] },
  })
  signIn(of('lead'))
  open(WorkNotices)
  expect(await screen.findByText('这份是你起草、改过或交上的，要请另一位审核人发布')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '审核通过，发布' })).not.toBeInTheDocument()
})

const kinds = [
  {
    id: 'land-compensation',
    name: '征地补偿安置公告',
    fields: ['土地征收'],
    least: '不少于 30 日（《土地管理法实施条例》第二十八条）',
    until: '2026-12-24',
    provisional: false,
  },
  { id: 'other', name: '其他公告', fields: ['土地征收', '养老服务'] },
]
const write = async () => {
  await userEvent.type(screen.getByLabelText('标题'), '长者食堂开放')
  await userEvent.type(screen.getByLabelText('正文'), '村里的长者食堂下周一开始供应午饭。')
  await userEvent.click(screen.getByRole('button', { name: '选地方' }))
  await userEvent.click(await screen.findByRole('button', { name: '东昌府区' }))
  await userEvent.click(screen.getByRole('button', { name: '沙镇镇' }))
  await userEvent.click(screen.getByRole('button', { name: '王庄村' }))
  await userEvent.type(screen.getByLabelText('咨询电话'), '0635-0000000')
}

test('a notice is drafted for the places it concerns', async () => {
  signIn(of('officer'))
  open(WorkNotices)
  await userEvent.click(screen.getByRole('radio', { name: '养老服务' }))
  await userEvent.click(await screen.findByRole('radio', { name: '其他公告' }))
  expect(screen.getByText('法律没有规定公示多久，由本单位定')).toBeInTheDocument()
  await write()
  fireEvent.change(screen.getByLabelText('公示第一天'), { target: { value: '2026-11-24' } })
  fireEvent.change(screen.getByLabelText('公示最后一天'), { target: { value: '2026-11-30' } })
  await userEvent.click(screen.getByRole('button', { name: '交给同事审核' }))
  expect(await screen.findByText('草稿已经交上，等另一位同事审核')).toBeInTheDocument()
  expect(posted('/notices')?.data).toMatchObject({ field: '养老服务', areas: [village.code], until: '2026-11-30' })
  expect(posted('/submission')?.data).toEqual({ version: 1 })
})

test('the form says how long law wants the notice up, proposes the last day and refuses an earlier one', async () => {
  signIn(of('officer'))
  open(WorkNotices)
  await userEvent.click(screen.getByRole('radio', { name: '土地征收' }))
  await userEvent.click(await screen.findByRole('radio', { name: '征地补偿安置公告' }))
  expect(screen.getByText(/不少于 30 日（《土地管理法实施条例》第二十八条）/)).toBeInTheDocument()
  await waitFor(() => expect(screen.getByLabelText('公示最后一天')).toHaveValue('2026-12-24'))
  fireEvent.change(screen.getByLabelText('公示最后一天'), { target: { value: '2026-12-10' } })
  expect(screen.getByText(/最后一天最早是12月24日$/)).toBeInTheDocument()
  expect(
    screen.getByText(/^还没有写好：是哪一件事的一步、标题、正文、和哪些地方有关、公示第一天和最后一天、咨询电话$/),
  ).toBeInTheDocument()
  await write()
  expect(screen.getByRole('button', { name: '交给同事审核' })).toBeDisabled()
  expect(screen.getByText(/^还没有写好：.*公示第一天和最后一天$/)).toBeInTheDocument()
})

test('a period that ends before it begins is noticed at once', () => {
  signIn(of('officer'))
  open(WorkNotices)
  fireEvent.change(screen.getByLabelText('公示第一天'), { target: { value: '2026-11-24' } })
  fireEvent.change(screen.getByLabelText('公示最后一天'), { target: { value: '2026-11-20' } })
  expect(screen.getByText('最后一天不能早于第一天')).toBeInTheDocument()
})

test('a lead gives a draft back with the reason, and who wrote it changes it and hands it in again', async () => {
  signIn(of('lead'))
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('button', { name: '退回修改' }))
  await userEvent.type(screen.getByLabelText('要改什么'), '登记地点没有写')
  await userEvent.click(screen.getByRole('button', { name: '退回' }))
  await waitFor(() => expect(posted('/return')?.data).toEqual({ version: 1, reason: '登记地点没有写' }))
})

test('what came back is shown with its reason, opened with its words, and handed in as another version', async () => {
  const sentBack = { by: '示例审核', at: '2026-11-23T03:00:00.000Z', reason: '登记地点没有写' }
  const returned: NoticeDraft = { ...draft, status: 'returned', mine: true, sentBack, can: ['revise', 'drop'] }
  cityAnswers({ ...city, 'GET /api/notices/drafts': { notices: [returned], issued: [] } })
  signIn(of('officer'))
  open(WorkNotices)
  expect(await screen.findByText('示例审核退回：登记地点没有写')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '改好再交' }))
  expect(screen.getByLabelText('标题')).toHaveValue(draft.content.title)
  await userEvent.type(screen.getByLabelText('正文'), '到镇政府一楼登记。')
  await userEvent.click(screen.getByRole('button', { name: '改好了，再交审核' }))
  expect(await screen.findByText('改好的公告已经交上，等另一位同事审核')).toBeInTheDocument()
  const sent = phone.asked.find(({ method }) => method === 'PUT')
  expect(sent?.data).toMatchObject({ version: 1, content: { text: '示例正文，说明公告的样子。到镇政府一楼登记。' } })
})

test('a draft that nobody needs is dropped after being asked once more', async () => {
  signIn(of('officer'))
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('button', { name: '不用了' }))
  await waitFor(() => expect(posted('/drop')?.data).toEqual({ version: 1 }))
})

test('a lead is told before issuing that the period would move, and cannot issue what would contradict itself', async () => {
  const moved = { from: '2026-11-27', until: '2026-12-27', moved: true }
  const why = '今天发布，公示要从11月27日到12月27日；正文还写着12月23日，请退回改好再发'
  const both: NoticeDraft[] = [
    { ...draft, wouldRun: moved },
    { ...draft, id: 'draft-2', wouldRun: { why } },
  ]
  cityAnswers({ ...city, 'GET /api/notices/drafts': { notices: both, issued: [] } })
  signIn(of('lead'))
  open(WorkNotices)
  expect(await screen.findByText('今天发布，公示改为 11月27日 到 12月27日')).toBeInTheDocument()
  expect(screen.getByText(why)).toBeInTheDocument()
  const [first, second] = screen.getAllByRole('button', { name: '审核通过，发布' })
  expect(first).toBeEnabled()
  expect(second).toBeDisabled()
})

test('a lead withdraws what should not stand, with a reason for everybody', async () => {
  cityAnswers({
    ...city,
    'GET /api/notices/drafts': { notices: [], issued: [{ ...draft, status: 'issued', can: ['withdraw'] }] },
  })
  signIn(of('lead'))
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('button', { name: '撤回' }))
  await userEvent.type(screen.getByLabelText('为什么撤回'), '范围写错了，更正后再发')
  await userEvent.click(screen.getByRole('button', { name: '撤回' }))
  await waitFor(() => expect(posted('/withdrawal')?.data).toMatchObject({ reason: '范围写错了，更正后再发' }))
})

test('what is not ready is kept as a draft for colleagues, and handed in from the list', async () => {
  const kept: NoticeDraft = { ...draft, status: 'drafting', mine: true, can: ['revise', 'submit', 'drop'] }
  cityAnswers({ ...city, 'GET /api/notices/drafts': { notices: [kept], issued: [] } })
  signIn(of('officer'))
  open(WorkNotices)
  expect(await screen.findByRole('heading', { name: '还没有交审核的草稿' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '修改' }))
  await userEvent.click(await screen.findByRole('button', { name: '先存草稿' }))
  expect(await screen.findByText(/存好了，在“还没有交审核的草稿”里/)).toBeInTheDocument()
  expect(posted('/submission')).toBeUndefined()
  const [handIn] = screen.getAllByRole('button', { name: '交给同事审核' })
  await userEvent.click(handIn!)
  await waitFor(() => expect(posted('/submission')?.data).toEqual({ version: 1 }))
})

test('an issue that says something wrong is corrected by another one, with a reason for everybody', async () => {
  cityAnswers({
    ...city,
    'GET /api/notices/drafts': { notices: [], issued: [{ ...draft, status: 'issued', can: ['correct'] }] },
  })
  signIn(of('officer'))
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('button', { name: '更正' }))
  expect(screen.getByLabelText('正文')).toHaveValue(draft.content.text)
  await userEvent.type(screen.getByLabelText('为什么更正'), '登记地点写错了')
  await waitFor(() => expect(screen.getByRole('button', { name: '交给同事审核' })).toBeEnabled())
  await userEvent.click(screen.getByRole('button', { name: '交给同事审核' }))
  await waitFor(() => expect(posted('/draft-1/correction')?.data).toMatchObject({ reason: '登记地点写错了' }))
  await waitFor(() => expect(posted('/draft-2/submission')?.data).toEqual({ version: 1 }))
})
