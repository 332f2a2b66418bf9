import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Staff from '../../../../miniapp/src/workbench/staff'
import type { AccountLine } from '@shared/people/contractAdministration'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const me: Person = { id: 'staff-guanli', role: 'administrator', name: '示例管理员', places: [] }
const own: AccountLine = {
  account: 'guanli',
  name: '示例管理员',
  role: 'administrator',
  disabled: false,
  fresh: false,
  second: false,
}
const officer: AccountLine = {
  account: 'zhujian',
  name: '示例经办·住建',
  role: 'officer',
  department: housing,
  disabled: false,
  fresh: true,
  second: true,
}
const slip = {
  account: 'zhujian',
  name: '示例经办·住建',
  password: 'a2onetimepassword',
  until: '2099-12-01T02:00:00.000Z',
}
const by = { id: 'staff-guanli', name: '示例管理员' }
const opened = {
  type: 'opened',
  at: '2026-11-23T02:00:00.000Z',
  by,
  role: 'officer',
  name: officer.name,
  department: housing,
}
const read = (account: AccountLine) => ({
  account,
  sessions: [{ id: 's1', openedAt: '2026-11-23T02:00:00.000Z', until: '2099-11-23T14:00:00.000Z' }],
  events: [opened],
  colleagues: [{ account: 'zhujian.lead', name: '示例审核·住建' }],
  alone: true,
})
const city: City = {
  'GET /api/people/me': { person: me, unread: 0 },
  'GET /api/accounts': { accounts: [own, officer], departments: [housing], office: '全市', city: true },
  'GET /api/accounts/zhujian': read(officer),
  'GET /api/accounts/guanli': read(own),
  'GET /api/account-acts': { acts: [{ account: 'zhujian', event: opened }], total: 1 },
  'GET /api/unit-acts': { acts: [], total: 0 },
}
const sent = (end: string) => phone.asked.filter((one) => one.method !== 'GET' && one.url.endsWith(end))
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => {
  freshPhone(city)
  signIn(me)
})

test('an account is opened for a unit, and its one-time password is shown once', async () => {
  cityAnswers({ ...city, 'POST /api/accounts': { account: officer, slip } })
  open(Staff)
  await press('开一个账号')
  await userEvent.type(await screen.findByLabelText('账号'), 'zhujian')
  await userEvent.type(screen.getByLabelText('姓名'), '示例经办·住建')
  await userEvent.click(screen.getByRole('radio', { name: '经办' }))
  expect(screen.getByRole('button', { name: '开通，得到一次性密码' })).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '市住房城乡建设局' }))
  await press('开通，得到一次性密码')
  expect(await screen.findByText('a2onetimepassword')).toBeInTheDocument()
  expect(sent('/accounts')[0]?.data).toEqual({
    account: 'zhujian',
    name: '示例经办·住建',
    role: 'officer',
    department: 'housing',
  })
  await press('交给本人了')
  await waitFor(() => expect(screen.queryByText('a2onetimepassword')).not.toBeInTheDocument())
  // The next one of this unit follows: the form is there, with the unit.
  expect(screen.getByLabelText('账号')).toHaveValue('')
  await userEvent.click(screen.getByRole('radio', { name: '审核' }))
  expect(screen.getByRole('radio', { name: '市住房城乡建设局' })).toBeChecked()
  await press('看全部账号')
  expect(screen.queryByLabelText('姓名')).not.toBeInTheDocument()
  expect(await screen.findByText('示例经办·住建')).toBeInTheDocument()
})

test('an account that is taken says so and keeps what was filled in', async () => {
  cityAnswers({ ...city, 'POST /api/accounts': refusal(409, 'already-exists', '已经有了，不用再建') })
  open(Staff)
  await press('开一个账号')
  await userEvent.type(await screen.findByLabelText('账号'), 'zhujian')
  await userEvent.type(screen.getByLabelText('姓名'), '示例督查二')
  await userEvent.click(screen.getByRole('radio', { name: '督查' }))
  await press('开通，得到一次性密码')
  expect(await screen.findByText('已经有了，不用再建')).toBeInTheDocument()
  expect(screen.getByLabelText('姓名')).toHaveValue('示例督查二')
})

test('a forgotten password is mended by a slip', async () => {
  cityAnswers({ ...city, 'POST /api/accounts/zhujian/reset': { account: officer, slip } })
  open(Staff)
  await userEvent.click(await screen.findByText('示例经办·住建'))
  await press('重置密码')
  expect(await screen.findByText('a2onetimepassword')).toBeInTheDocument()
})

test('nobody’s password is taken away by one press, and one’s own is changed, not reset', async () => {
  cityAnswers({ ...city, 'POST /api/accounts/zhujian/reset': { account: officer, slip } })
  phone.confirms = false
  open(Staff)
  await userEvent.click(await screen.findByText('示例经办·住建'))
  await press('重置密码')
  expect(sent('/reset')).toEqual([])
  await press('看别的账号')
  await userEvent.click(await screen.findByText('示例管理员'))
  expect(screen.queryByRole('button', { name: '重置密码' })).not.toBeInTheDocument()
  await press('改自己的密码')
  expect(phone.went.at(-1)).toBe('to /workbench/signIn/index?password=yes')
})

test('who leaves is disabled once it is said who takes the cases in hand', async () => {
  cityAnswers({ ...city, 'POST /api/accounts/zhujian/disable': { account: { ...officer, disabled: true } } })
  open(Staff)
  await userEvent.click(await screen.findByText('示例经办·住建'))
  await press('停用')
  expect(screen.getByRole('button', { name: '停用这个账号' })).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '示例审核·住建（zhujian.lead）' }))
  await press('停用这个账号')
  await waitFor(() => expect(sent('/disable')[0]?.data).toEqual({ successor: 'zhujian.lead' }))
})

test('before the only one of a duty goes, the administrator reads that nobody will do it then', async () => {
  open(Staff)
  await userEvent.click(await screen.findByText('示例经办·住建'))
  await press('调整岗位')
  expect(screen.queryByText(/这里只有他一位/)).not.toBeInTheDocument()
  await press('先不动')
  await press('停用')
  expect(screen.getByText('这里只有他一位经办，他走了这件事就没有人做。先开好接替的账号，再来停用')).toBeVisible()
})

test('where nobody takes them over, it says before and after that the cases go back to the desk', async () => {
  cityAnswers({ ...city, 'POST /api/accounts/zhujian/disable': { account: { ...officer, disabled: true } } })
  open(Staff)
  await userEvent.click(await screen.findByText('示例经办·住建'))
  await press('停用')
  await userEvent.click(screen.getByRole('radio', { name: '不移交，放回本单位待办' }))
  expect(screen.getByText(/没有办完的件放回本单位待办/)).toBeVisible()
  const before = phone.tops
  await press('停用这个账号')
  expect(await screen.findByText('账号已经停用，手里有办件的，放回本单位待办')).toBeVisible()
  // On a phone that is said at the top, and the button was far below.
  expect(phone.tops).toBe(before + 1)
  expect(sent('/disable')[0]?.data).toEqual({})
})

test('whoever gets another name or duty in the same unit keeps the cases, and nobody is asked about them', async () => {
  cityAnswers({ ...city, 'POST /api/accounts/zhujian/move': { account: { ...officer, role: 'lead' } } })
  open(Staff)
  await userEvent.click(await screen.findByText('示例经办·住建'))
  await press('调整岗位')
  await userEvent.click(screen.getByRole('radio', { name: '审核' }))
  expect(screen.queryByText('手里的办件交给谁')).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: '管理员' }))
  expect(screen.getByText('手里的办件交给谁')).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: '审核' }))
  await press('就这样调整')
  expect(await screen.findByText('岗位已经调整')).toBeVisible()
})

test('a session is ended; one’s own account has no button that leaves nobody', async () => {
  cityAnswers({ ...city, 'POST /api/accounts/guanli/sign-out': { account: own } })
  open(Staff)
  await userEvent.click(await screen.findByText('示例管理员'))
  await press('全部结束')
  await waitFor(() => expect(sent('/sign-out')[0]?.data).toEqual({}))
  expect(screen.queryByRole('button', { name: '停用' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '调整岗位' })).not.toBeInTheDocument()
})

test('the supervisor reads what was done to accounts, and does nothing to them', async () => {
  signIn({ ...me, id: 'staff-ducha', role: 'supervisor', name: '示例督查' })
  open(Staff)
  expect(await screen.findByText('zhujian 开通：示例经办·住建，经办 · 市住房城乡建设局')).toBeInTheDocument()
  expect(screen.queryByLabelText('姓名')).not.toBeInTheDocument()
})

test('a lost phone is mended: the authenticator is taken away', async () => {
  cityAnswers({ ...city, 'POST /api/accounts/zhujian/clear-second': { account: { ...officer, second: false } } })
  open(Staff)
  await userEvent.click(await screen.findByText('示例经办·住建'))
  await press('重置验证器')
  expect(await screen.findByText('验证器已经重置，登录也已经结束')).toBeInTheDocument()
})

test('what was done to units stands in the record beside the accounts, by time, and either alone', async () => {
  const retired = { type: 'retired', at: '2026-11-24T02:00:00.000Z', by, from: '2026-12-01', successor: housing }
  cityAnswers({
    ...city,
    'GET /api/unit-acts': { acts: [{ unit: { id: 'opened-a', name: '市示例局' }, event: retired }], total: 1 },
  })
  open(Staff)
  await userEvent.click(await screen.findByRole('radio', { name: '管理记录' }))
  const titles = [
    '市示例局 撤并：从2026年12月1日起，由市住房城乡建设局承接',
    'zhujian 开通：示例经办·住建，经办 · 市住房城乡建设局',
  ]
  const shown = () => titles.filter((title) => screen.queryByText(title))
  await screen.findByText(titles[0]!)
  expect(shown()).toEqual(titles)
  await userEvent.click(screen.getByRole('radio', { name: '对单位做的' }))
  expect(shown()).toEqual(titles.slice(0, 1))
})
