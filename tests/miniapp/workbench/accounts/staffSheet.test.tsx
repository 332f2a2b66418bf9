import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { LargeFile } from '../../../../miniapp/src/platform/files/chooseLarge'
import Staff from '../../../../miniapp/src/workbench/staff'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const file: { chosen?: LargeFile } = {}
// The picker of files is the phone's own.
jest.mock('../../../../miniapp/src/platform/files/chooseLarge', () => ({ chooseLarge: async () => file.chosen }))

const me: Person = { id: 'staff-guanli', role: 'administrator', name: '示例管理员', places: [] }
const housing = { id: 'housing', name: '市住房城乡建设局' }
const row = (nth: number) => ({
  row: nth + 2,
  account: `xin.${nth}`,
  name: `示例新人${nth}`,
  role: 'officer',
  department: housing.id,
  where: housing.name,
})
const good = Array.from({ length: 20 }, (_one, nth) => row(nth))
const slipOf = ({ account, name }: { account: string; name: string }) => ({
  account,
  name,
  password: `a2password${account}`,
  until: '2099-12-01T02:00:00.000Z',
})
const bad = [{ row: 27, reason: '没有叫“市没有这个局”的单位，请照单位页里的名称写' }]
const opened = (from: number, to: number) => ({ opened: [], slips: good.slice(from, to).map(slipOf), bad: [] })
const city: City = {
  'GET /api/people/me': { person: me, unread: 0 },
  'GET /api/accounts': { accounts: [], departments: [housing], office: '全市', city: true },
  'POST /api/account-sheet': { good, bad },
}
const openings = () => phone.asked.filter((one) => one.url.endsWith('/opening'))
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => {
  freshPhone(city)
  signIn(me)
  file.chosen = { name: '账号.xlsx', size: 9, piece: async () => 'UEsDBA==' }
})

test('the sheet is read on trial: what can be opened is counted, each bad row has its number and reason, nothing is opened', async () => {
  open(Staff)
  await press('成批开账号')
  await press('选填好的表')
  expect(await screen.findByText('能开 20 个，开不了的 1 行')).toBeInTheDocument()
  expect(screen.getByText('第 27 行')).toBeInTheDocument()
  expect(screen.getByText(bad[0]!.reason)).toBeInTheDocument()
  expect(openings()).toEqual([])
})

test('once it is confirmed they are opened, and every slip is shown together', async () => {
  cityAnswers({ ...city, 'POST /api/account-sheet/opening': opened(0, 20) })
  open(Staff)
  await press('成批开账号')
  await press('选填好的表')
  await press('开这 20 个账号')
  await waitFor(() => expect(openings()).toHaveLength(1))
  const { where: _said, ...first } = row(0)
  expect((openings()[0]?.data as { accounts: unknown[] }).accounts[0]).toEqual(first)
  expect(await screen.findAllByText(/^账号：xin\./)).toHaveLength(20)
  expect(screen.getByText(/密码只在这里显示这一次/)).toBeInTheDocument()
})

test('a sheet that cannot be read is refused in words, and one that is too large never leaves the phone', async () => {
  cityAnswers({ ...city, 'POST /api/account-sheet': refusal(422, 'cannot-read-file', '这个文件打不开') })
  open(Staff)
  await press('成批开账号')
  await press('选填好的表')
  expect(await screen.findByText('这个文件打不开')).toBeInTheDocument()
  file.chosen = { ...file.chosen!, size: 2_000_000 }
  await press('选填好的表')
  expect(await screen.findByText('这张表太大')).toBeInTheDocument()
  expect(phone.asked.filter((one) => one.url.endsWith('/account-sheet'))).toHaveLength(1)
})
