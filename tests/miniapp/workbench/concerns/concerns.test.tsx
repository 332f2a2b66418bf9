import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkConcerns from '../../../../miniapp/src/workbench/concerns'
import type { ConcernWork } from '@shared/concerns/contractParts'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const housing = { id: 'housing-urban-rural', name: '市住房城乡建设局' }
/** Who watches or edits for the whole city sits at no desk. */
const of = (role: Person['role']): Person => ({
  id: 's1',
  role,
  name: '示例人员',
  ...(role === 'supervisor' || role === 'editor' ? {} : { department: housing }),
  places: [],
})
const concern: ConcernWork = {
  id: 'concern-1',
  version: 1,
  title: '网传自来水发黄',
  summary: '有居民担心早晨的水能不能喝',
  topic: '生态环境污染',
  seenAt: '网络问政',
  severity: 'ordinary',
  sensitive: false,
  clocks: [],
  cosigners: [],
  linked: 0,
  status: 'assigned',
  department: housing.name,
  departmentId: housing.id,
  registeredAt: '2026-11-23T02:00:00.000Z',
  dueAt: '2026-11-25T02:00:00.000Z',
  deadline: '从发现时起算 48 小时，11月25日（周三）10:00 前回应，本市约定',
  clock: '还有 20 小时',
  overdue: false,
  findings: [],
  history: [],
  can: ['draft', 'submit'],
}
const city: City = {
  'GET /api/concerns/topics': { topics: ['生态环境污染', '工资拖欠', '困难群众生活'] },
  'GET /api/concerns/desk': { concerns: [concern] },
  'POST /api/concerns/concern-1/review': { concern },
  'POST /api/concerns/concern-1/signature': { concern },
  'POST /api/concerns': { concern },
}
const posted = (end: string) => phone.asked.find((one) => one.method === 'POST' && one.url.endsWith(end))

// jsdom draws nothing; here every element counts as drawn, so that a field takes the focus.
beforeAll(() => void Object.assign(Element.prototype, { getClientRects: () => [{}] }))
beforeEach(() => freshPhone(city))

test('the desk of a county reads what its units were given, learns that they answer, and has no button', async () => {
  cityAnswers({
    ...city,
    'GET /api/concerns/desk': { concerns: [{ ...concern, department: '东昌府区住建局', can: [] }] },
  })
  signIn({ ...of('officer'), department: { id: 'desk@371502', name: '东昌府区分办台' } })
  open(WorkConcerns)
  expect(await screen.findByText(/本地各单位承办的舆情也列在这里，可以看；由承办单位回应/)).toBeInTheDocument()
  expect(await screen.findByText(/东昌府区住建局/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '起草回应' })).toBeNull()
})

test('the department it was given to writes the response and hands it to its lead', async () => {
  signIn(of('officer'))
  open(WorkConcerns)
  await userEvent.click(await screen.findByRole('button', { name: '起草回应' }))
  await userEvent.type(screen.getByLabelText('公开回应'), '已冲洗管网，今天复检合格。')
  await userEvent.click(screen.getByRole('button', { name: '送审核人签' }))
  await waitFor(() =>
    expect(posted('/review')?.data).toEqual({
      text: '已冲洗管网，今天复检合格。',
      sources: [],
      version: 1,
    }),
  )
})

test('a lead reads the response, what has to go from it, and signs it after being asked once more', async () => {
  const review: ConcernWork = {
    ...concern,
    status: 'review',
    draft: { text: '已冲洗管网，今天复检合格。', by: '示例经办', at: '2026-11-23T04:00:00.000Z' },
    findings: ['内容里有手机号，在“打”后面'],
    can: ['sign', 'sendBack'],
  }
  cityAnswers({ ...city, 'GET /api/concerns/desk': { concerns: [review] } })
  signIn(of('lead'))
  open(WorkConcerns)
  expect(await screen.findByText('已冲洗管网，今天复检合格。')).toBeInTheDocument()
  expect(screen.getByText(/内容里有手机号/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '签发，公开回应' }))
  await userEvent.click(screen.getByRole('button', { name: '确认签发' }))
  await waitFor(() => expect(posted('/signature')?.data).toEqual({ version: 1 }))
})

test('whoever may do nothing with a concern has nothing to press', async () => {
  cityAnswers({ ...city, 'GET /api/concerns/desk': { concerns: [{ ...concern, can: [] }] } })
  signIn(of('officer'))
  open(WorkConcerns)
  expect(await screen.findByText(concern.title)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '起草回应' })).not.toBeInTheDocument()
})

test('a department to which a concern does not belong gives it back with the reason, and the desk reads why', async () => {
  cityAnswers({ ...city, 'GET /api/concerns/desk': { concerns: [{ ...concern, can: ['draft', 'giveBack'] }] } })
  signIn(of('officer'))
  open(WorkConcerns)
  await userEvent.click(await screen.findByRole('button', { name: '别的' }))
  await userEvent.click(screen.getByRole('button', { name: '不归我们，退回分办台' }))
  await userEvent.type(screen.getByLabelText('为什么不归你单位，应当由谁回应'), '管网由城管局管')
  await userEvent.click(screen.getByRole('button', { name: '退回分办台' }))
  await waitFor(() => expect(posted('/return')?.data).toMatchObject({ reason: '管网由城管局管', version: 1 }))
})

test('the desk reads why a department gave a concern back', async () => {
  const back = { ...concern, status: 'verified', sentBack: '市住房城乡建设局退回：管网由城管局管', can: ['assign'] }
  cityAnswers({ ...city, 'GET /api/concerns/desk': { concerns: [back] } })
  signIn(of('dispatcher'))
  open(WorkConcerns)
  expect(await screen.findByText('市住房城乡建设局退回：管网由城管局管')).toBeInTheDocument()
})

test('whoever registers sees what may be the same matter, and it leads there', async () => {
  signIn(of('supervisor'))
  open(WorkConcerns)
  await screen.findByText(concern.title)
  await userEvent.type(screen.getByLabelText('标题'), concern.title)
  const hint = screen.getByText(/像是同一件事/).closest<HTMLElement>('.stack')!
  await userEvent.click(within(hint).getByText(concern.title))
  expect(phone.went).toEqual([`to /workbench/concerns/index?id=${concern.id}`])
})

test('one press leads past the list to the form that registers', async () => {
  signIn(of('supervisor'))
  open(WorkConcerns)
  await userEvent.click(await screen.findByRole('button', { name: '登记一条新的' }))
  expect(phone.went).toEqual([])
  await waitFor(() => expect(screen.getByRole('radio', { name: '一般' })).toHaveFocus())
})

test('a supervisor registers a concern with its topic and where it was seen', async () => {
  signIn(of('supervisor'))
  open(WorkConcerns)
  await userEvent.click(await screen.findByRole('radio', { name: '工资拖欠' }))
  await userEvent.type(screen.getByLabelText('标题'), '工地拖欠工资')
  await userEvent.type(screen.getByLabelText('大家关心什么'), '两个月没有发工资')
  await userEvent.type(screen.getByLabelText('在哪里看到的'), '市民热线')
  await userEvent.click(screen.getByRole('button', { name: '登记' }))
  await waitFor(() => expect(posted('/concerns')?.data).toMatchObject({ topic: '工资拖欠', seenAt: '市民热线' }))
})

test('whoever registers what was found hours ago says how many, and nothing that is no number of hours is sent', async () => {
  signIn(of('editor'))
  open(WorkConcerns)
  await userEvent.click(await screen.findByRole('radio', { name: '工资拖欠' }))
  await userEvent.type(screen.getByLabelText('标题'), '工地拖欠工资')
  await userEvent.type(screen.getByLabelText('大家关心什么'), '两个月没有发工资')
  await userEvent.type(screen.getByLabelText('在哪里看到的'), '市民热线')
  const ago = screen.getByLabelText(/几小时前发现的/)
  await userEvent.type(ago, '昨晚')
  expect(screen.getByText('写整数，最多 720 小时')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '登记' })).toBeDisabled()
  await userEvent.clear(ago)
  await userEvent.type(ago, '11')
  await userEvent.click(screen.getByRole('button', { name: '登记' }))
  await waitFor(() => expect(posted('/concerns')?.data).toMatchObject({ hoursAgo: 11 }))
})

test('a desk looks for a concern by words, and where only what waits has come it says that there is more below', async () => {
  const other = { ...concern, id: 'concern-2', title: '共享单车占了盲道' }
  cityAnswers({
    ...city,
    'GET /api/concerns/desk': ({ url }: { url: string }) =>
      url.includes('q=') ? { concerns: [other] } : { concerns: [concern], next: 'waiting:1' },
  })
  signIn(of('dispatcher'))
  open(WorkConcerns)
  expect(await screen.findByText('先列出最急的：1 条还没有回应，下面还有')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('找舆情'), '单车')
  await userEvent.click(screen.getByRole('button', { name: '找' }))
  expect(await screen.findByText(other.title)).toBeInTheDocument()
  expect(screen.getByText('这里有 1 条还没有回应')).toBeInTheDocument()
})

test('one that is to be merged finds the earlier one by words, though it is not in the list on the page', async () => {
  const early = {
    ...concern,
    id: 'concern-0',
    title: '早先登记的水质',
    registeredAt: '2026-11-01T02:00:00.000Z',
    can: [],
  }
  cityAnswers({
    ...city,
    'GET /api/concerns/desk': ({ url }: { url: string }) =>
      url.includes('q=') ? { concerns: [early] } : { concerns: [{ ...concern, can: ['merge'] }], next: 'others' },
    'POST /api/concerns/concern-1/merger': { concern },
  })
  signIn(of('dispatcher'))
  open(WorkConcerns)
  await userEvent.click(await screen.findByRole('button', { name: '并入另一条' }))
  expect(screen.getByText(/这里面没有先登记、还在办的，可以按词找/)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('按词找要并入的那一条'), '水质{enter}')
  await userEvent.click(await screen.findByText(early.title))
  await userEvent.type(screen.getByLabelText('为什么是同一件事'), '说的是同一根管子')
  await userEvent.click(screen.getByRole('button', { name: '并入' }))
  await waitFor(() => expect(posted('/merger')?.data).toMatchObject({ into: 'concern-0' }))
})

test('what was merged by mistake is taken out again with the reason, and the form says that its hours ran on', async () => {
  const gone = { ...concern, status: 'merged', mergedInto: { id: 'concern-0', title: '早先登记的' }, can: ['part'] }
  cityAnswers({
    ...city,
    'GET /api/concerns/desk': { concerns: [gone] },
    'POST /api/concerns/concern-1/parting': { concern },
  })
  signIn(of('dispatcher'))
  open(WorkConcerns)
  expect(await screen.findByText('已并入「早先登记的」')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '撤销并入' }))
  expect(screen.getByText(/时限仍从发现时算起/)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('为什么不是同一件事'), '不是同一个小区')
  await userEvent.click(screen.getByRole('button', { name: '撤销并入' }))
  await waitFor(() => expect(posted('/parting')?.data).toMatchObject({ reason: '不是同一个小区' }))
})
