import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSession } from '../../../miniapp/src/platform/session'
import CasePage from '../../../miniapp/src/workbench/case'
import WorkProtection from '../../../miniapp/src/workbench/protection'
import Queue from '../../../miniapp/src/workbench/queue'
import WorkSignIn from '../../../miniapp/src/workbench/signIn'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { grounded, lineOf, openCase, repliedCase } from '../cases'

// jsdom draws nothing; here every element counts as drawn, so that keys find what they move to.
beforeAll(() => void Object.assign(Element.prototype, { getClientRects: () => [{}] }))

const housing = { id: 'housing-urban-rural', name: '市住房城乡建设局' }
const officer: Person = { id: 's1', role: 'officer', name: '示例经办', department: housing, places: [] }
const of = (role: Person['role']): Person => ({ id: `s-${role}`, role, name: '示例人员', places: [] })

const path = '/api/inquiries/7K2M-93QF'
const mine: InquiryView = {
  ...openCase,
  contact: { name: '示例居民', phone: '13800000001' },
  actions: ['return', 'submitForReview'],
}
const departments = [
  { ...housing, duties: ['监督供热、供气'] },
  { id: 'urban-management', name: '市城市管理局', duties: ['路灯维护'] },
]
const queue = {
  department: housing.name,
  counts: { open: 3, near: 1, overdue: 1, supporting: 0 },
  inquiries: [lineOf(mine)],
}
const city: City = {
  'GET /api/inquiries/queue': queue,
  [`GET ${path}`]: { inquiry: mine },
  [`POST ${path}/review`]: { inquiry: { ...openCase, status: 'review', actions: [] } },
  [`POST ${path}/return`]: { inquiry: { ...mine, actions: [] } },
  'GET /api/departments': { departments },
  'POST /api/answers': grounded,
  'GET /api/people/undelivered': { messages: [] },
}
const session = (person: Person, mustChangePassword: boolean) => ({
  token: 'a-token',
  expiresAt: '2027-01-01T00:00:00.000Z',
  mustChangePassword,
  person,
})
const sent = (end: string) => phone.asked.filter((one) => one.method !== 'GET' && one.url.endsWith(end))

beforeEach(() => freshPhone(city))

test('the first sign-in asks for a password of one’s own before anything else', async () => {
  cityAnswers({
    'POST /api/people/sessions/staff': session(officer, true),
    'PUT /api/people/me/password': session(officer, false),
  })
  open(WorkSignIn)
  await userEvent.type(screen.getByLabelText('账号'), 'zhujian')
  await userEvent.type(screen.getByLabelText('密码'), 'first-pass-1')
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
  await userEvent.type(await screen.findByLabelText('新密码'), 'water-city-2026')
  await userEvent.type(screen.getByLabelText('再写一遍新密码'), 'water-city-2026')
  await userEvent.click(screen.getByRole('button', { name: '换好，进入工作台' }))
  await waitFor(() => expect(phone.went).toEqual(['instead /workbench/queue/index']))
  expect(sent('/password')[0]?.data).toEqual({ current: 'first-pass-1', next: 'water-city-2026' })
})

test('a wrong password says so and keeps the account that was typed', async () => {
  cityAnswers({ 'POST /api/people/sessions/staff': refusal(401, 'wrong-credentials', '账号或密码不对') })
  open(WorkSignIn)
  await userEvent.type(screen.getByLabelText('账号'), 'zhujian')
  await userEvent.type(screen.getByLabelText('密码'), 'not-mine{Enter}')
  expect(await screen.findByText('账号或密码不对')).toBeInTheDocument()
  expect(screen.getByLabelText('账号')).toHaveValue('zhujian')
})

test('a citizen at the workbench is shown the way in, and no case', () => {
  signIn()
  open(Queue)
  expect(screen.getByText('工作台要用工作人员账号登录')).toBeInTheDocument()
  expect(phone.asked).toEqual([])
})

test('the queue tells how many press and opens a case', async () => {
  signIn(officer)
  open(Queue)
  expect(await screen.findByRole('radio', { name: '临近 1' })).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '超期 1' })).toBeInTheDocument()
  await userEvent.click(screen.getByText(mine.text))
  expect(phone.went).toEqual(['to /workbench/case/index?id=7K2M-93QF'])
})

const ofUnits = '待办 代录 公告 分步办事 舆情 承诺 问卷 解读 知识卡 收录文件 文件登记 文件清理 台账'
test.each([
  ['officer', ofUnits],
  ['lead', ofUnits],
  ['dispatcher', '待分办 代录 舆情 热点 台账'],
  ['supervisor', '督查 公告 舆情 热点 承诺 问卷 知识卡 收录文件 台账 张贴点 管理记录 个人信息 放假安排'],
  ['editor', '选登 公告 分步办事 舆情 热点 承诺 问卷 答复模板 收录文件 公开审核 张贴点'],
  ['clerk', '张贴 公告'],
  ['administrator', '账号和单位 个人信息 放假安排'],
] as const)('a person in the role %s meets only their own rooms', (role, rooms) => {
  signIn(of(role))
  open(Queue)
  const tabs = screen.getByRole('tablist', { name: '工作台' }).querySelectorAll('[role=tab]')
  expect([...Array.from(tabs)].map((one) => one.textContent).join(' ')).toEqual(rooms)
})

test('who has one room alone sees no row of rooms, and is led back to it from a page of others', async () => {
  signIn({ ...of('editor'), department: { id: 'town@371502001', name: '古楼街道办事处' } })
  open(WorkProtection)
  expect(screen.queryByRole('tablist', { name: '工作台' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '回到自己的工作' }))
  expect(phone.went).toEqual(['instead /workbench/queue/index'])
})

test('only what the city allows has a button', async () => {
  cityAnswers({ ...city, [`GET ${path}`]: { inquiry: { ...mine, actions: [] } } })
  signIn(of('supervisor'))
  open(CasePage, { id: '7K2M-93QF' })
  expect(await screen.findByText(mine.text)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '写答复' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '退回' })).not.toBeInTheDocument()
})

test('a reply takes over a found provision, is sent with the version seen, and its draft is gone', async () => {
  signIn(officer)
  open(CasePage, { id: '7K2M-93QF' })
  await userEvent.click(await screen.findByRole('button', { name: '写答复' }))
  await userEvent.click(await screen.findByRole('button', { name: '把《政府信息公开条例》第三十三条写进依据' }))
  expect(screen.getByText('✓ 已写进依据')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('答复内容'), '已安排上门测温。')
  await userEvent.click(screen.getByRole('button', { name: '送审' }))
  await waitFor(() => expect(screen.getByText('待审核')).toBeInTheDocument())
  const basis = ['《政府信息公开条例》第三十三条']
  const body = { text: '已安排上门测温。', basis, attachments: [], overrides: [], version: 2 }
  expect(sent('/review')[0]?.data).toEqual(body)
  expect([...phone.storage.keys()].filter((key) => key.startsWith('work.reply'))).toEqual([])
})

test('a half-written reply is there again, its form open, when the page is opened anew', async () => {
  signIn(officer)
  const first = open(CasePage, { id: '7K2M-93QF' })
  await userEvent.click(await screen.findByRole('button', { name: '写答复' }))
  await userEvent.type(screen.getByLabelText('答复内容'), '写到一半')
  first.unmount()
  open(CasePage, { id: '7K2M-93QF' })
  expect(await screen.findByLabelText('答复内容')).toHaveValue('写到一半')
})

test('when someone was faster the page says what changed, shows it, and keeps the text', async () => {
  const detail = '提问人刚刚补充了说明'
  cityAnswers({ ...city, [`POST ${path}/review`]: refusal(409, 'changed-meanwhile', '刚刚有人更新过', { detail }) })
  signIn(officer)
  open(CasePage, { id: '7K2M-93QF' })
  await userEvent.click(await screen.findByRole('button', { name: '写答复' }))
  await userEvent.type(screen.getByLabelText('答复内容'), '已安排上门测温。')
  await userEvent.click(screen.getByRole('button', { name: '送审' }))
  expect(await screen.findByText(detail)).toBeInTheDocument()
  cityAnswers({ ...city, [`GET ${path}`]: { inquiry: { ...mine, version: 3 } } })
  await userEvent.click(screen.getByRole('button', { name: '看最新情况' }))
  await waitFor(() => expect(screen.queryByText(detail)).not.toBeInTheDocument())
  expect(screen.getByLabelText('答复内容')).toHaveValue('已安排上门测温。')
  await userEvent.click(screen.getByRole('button', { name: '送审' }))
  await waitFor(() => expect(sent('/review').at(-1)?.data).toMatchObject({ version: 3 }))
})

test('a return names the department by what it answers for, and why', async () => {
  signIn(officer)
  open(CasePage, { id: '7K2M-93QF' })
  await screen.findByText(mine.text)
  fireEvent.keyDown(document.body, { key: 't' })
  await userEvent.type(await screen.findByLabelText('找责任单位'), '路灯')
  await userEvent.click(await screen.findByRole('button', { name: /市城市管理局/ }))
  await userEvent.type(screen.getByLabelText('为什么归这个单位'), '路灯由城市管理部门维护')
  expect(screen.getByRole('button', { name: '退回并转过去' })).toBeDisabled()
  await userEvent.type(screen.getByLabelText('依据'), '城市管理部门的职责')
  await userEvent.click(screen.getByRole('button', { name: '退回并转过去' }))
  const body = {
    department: 'urban-management',
    reason: '路灯由城市管理部门维护',
    basis: '城市管理部门的职责',
    version: 2,
  }
  await waitFor(() => expect(sent('/return')[0]?.data).toEqual(body))
})

test('an editor proposes edited copies only after checking that personal data are out', async () => {
  const ready = { ...repliedCase, publishable: true, actions: ['proposePublication'] }
  cityAnswers({
    ...city,
    [`GET ${path}`]: { inquiry: ready },
    [`POST ${path}/publication-proposal`]: { inquiry: repliedCase },
  })
  signIn(of('editor'))
  open(CasePage, { id: '7K2M-93QF' })
  await userEvent.click(await screen.findByRole('button', { name: '选登' }))
  await userEvent.clear(screen.getByLabelText('公开的问题'))
  await userEvent.type(screen.getByLabelText('公开的问题'), '家里暖气不热找谁')
  expect(screen.getByRole('button', { name: '送单位签' })).toBeDisabled()
  await userEvent.click(screen.getByRole('switch', { name: '个人信息已经去掉' }))
  await userEvent.click(screen.getByRole('button', { name: '送单位签' }))
  await waitFor(() => expect(sent('/publication-proposal')[0]?.data).toMatchObject({ question: '家里暖气不热找谁' }))
})

test('a lead reads the draft and signs it', async () => {
  const draft = {
    at: openCase.submittedAt,
    by: '示例经办',
    byId: 's1',
    text: '今晚上门',
    basis: [],
    attachments: [],
    overrides: [],
  }
  const waiting: InquiryView = { ...openCase, status: 'review', draft, actions: ['sign'] }
  cityAnswers({ ...city, [`GET ${path}`]: { inquiry: waiting }, [`POST ${path}/signature`]: { inquiry: repliedCase } })
  signIn(of('lead'))
  open(CasePage, { id: '7K2M-93QF' })
  expect(await screen.findByText('今晚上门')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '签发，发给提问人' }))
  await waitFor(() => expect(screen.getByText('已答复')).toBeInTheDocument())
  expect(sent('/signature')[0]?.data).toEqual({ version: 2 })
})

test('signing out forgets the person on this device', async () => {
  signIn(officer)
  open(Queue)
  await userEvent.click(screen.getByRole('button', { name: '退出' }))
  expect(useSession.getState().token).toBeUndefined()
  expect(phone.went).toEqual(['instead /workbench/signIn/index'])
})
