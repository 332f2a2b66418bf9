import { readNotice } from '@shared/holidays/readNotice'
import type { ShownHolidays } from '@shared/holidays/view'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkHolidays from '../../../../miniapp/src/workbench/holidays'
import { madeUp } from '../../../holidays/madeUp'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const at = '2040-11-20T02:00:00.000Z'
const { year, text, document } = madeUp
const content = { text, document, holidays: readNotice(text, year).holidays }
const nothing: ShownHolidays = { id: 'holidays-2041', year, version: 0, history: [], can: ['write'] }
const waiting: ShownHolidays = {
  ...nothing,
  version: 1,
  status: 'waiting',
  draft: { content, by: '示例管理员', at, mine: false },
  history: [{ at, by: { id: 'staff-guanli', name: '示例管理员' }, deed: '填写', document: document.title }],
  can: ['write', 'sendBack', 'drop', 'confirm'],
}
const inForce: ShownHolidays = {
  ...waiting,
  version: 2,
  status: 'inForce',
  draft: undefined,
  inForce: {
    holidays: content.holidays,
    source: document.link,
    entered: { content, by: '示例督查', at, writtenBy: ['示例管理员'] },
  },
  can: ['write'],
}
const shows = (years: ShownHolidays[], more: object = {}, keeps = true) =>
  cityAnswers({ 'GET /api/holidays': { years, inForce: [2038, 2039, 2040], keeps }, ...more })
const sent = (end: string) => phone.asked.find(({ method, url }) => method === 'POST' && url.endsWith(end))?.data
const fill = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value }, detail: { value } })

beforeEach(() => {
  freshPhone()
  signIn({ id: 'staff-guanli', role: 'administrator', name: '示例管理员', places: [] })
})

const writing = async () => {
  open(WorkHolidays)
  await userEvent.click(await screen.findByRole('button', { name: '填写 2041 年的安排' }))
}
const lines = /文件里各个假日那几段/

test('an administrator sees which years count, which is missing and what that means', async () => {
  shows([nothing])
  open(WorkHolidays)
  expect(await screen.findByText('已经生效的：2038 年至 2040 年')).toBeInTheDocument()
  expect(screen.getByText('没有 2041 年的安排，2041 年的工作日现在按周一到周五算，到期日标为暂定')).toBeInTheDocument()
})

test('the words of the notice are pasted, the year is seen as months, and it is handed to another', async () => {
  shows([nothing], { 'POST /api/holidays': { id: 'holidays-2041', version: 1 } })
  await writing()
  fill(lines, text)
  expect(screen.getByText('国庆节：10月1日至10月7日放假，共 7 天；9月29日、10月12日上班')).toBeInTheDocument()
  expect(screen.getByText('10月1日至10月7日放假，10月12日上班')).toBeInTheDocument()
  expect(screen.getByText(/工作日少 13 天.*规定的是 13 天/)).toBeInTheDocument()
  fill('文件的标题', document.title)
  fill('哪天发布的', document.issuedOn)
  fireEvent.change(screen.getByLabelText('哪天发布的'), { target: { value: document.issuedOn } })
  fill('文件的网址', document.link)
  await userEvent.click(screen.getByRole('button', { name: '交另一个人核对' }))
  expect(await screen.findByText(/交上了，等另一位市级管理员或者督查核对/)).toBeInTheDocument()
  const { title, issuedOn, link } = document
  expect(sent('/api/holidays')).toEqual({ year, content: { text, document: { title, issuedOn, link } } })
})

test('what is wrong is told while one types, and cannot be handed in', async () => {
  shows([nothing])
  await writing()
  fill(lines, text.replace('1月1日（周二）', '1月1日（周三）'))
  expect(screen.getByText('元旦：1月1日是周二，写的是周三')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '交另一个人核对' })).toBeDisabled()
})

test('what looks wrong is handed in only after it was held against the notice, and asked anew when the lines change', async () => {
  shows([nothing])
  await writing()
  const doubted = text.replace('5月11日（周六）上班', '')
  fill(lines, doubted)
  expect(screen.getByText('劳动节放假的工作日减去调休上班日是 3 天，办法规定的是 2 天')).toBeInTheDocument()
  const checked = () => screen.getByRole('switch', { name: '文件就是这样写的' })
  await userEvent.click(checked())
  expect(checked()).toBeChecked()
  fill(lines, `${doubted}\n`)
  expect(checked()).not.toBeChecked()
})

test('what is typed stays on this device until it is handed in', async () => {
  shows([nothing])
  await writing()
  fill(lines, text)
  await userEvent.click(screen.getByRole('button', { name: '先放着' }))
  await userEvent.click(screen.getByRole('button', { name: '填写 2041 年的安排' }))
  expect(screen.getByLabelText(lines)).toHaveValue(text)
})

test('another one holds it against the notice and it counts from then on', async () => {
  shows([waiting], { 'POST /api/holidays/holidays-2041/confirmation': { id: 'holidays-2041', version: 2 } })
  open(WorkHolidays)
  expect(
    await screen.findByText(/《【示例】关于2041年部分节假日安排的通知》（示例〔2040〕1号），2040年11月8日发布/),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '和文件一致，生效' }))
  await waitFor(() => expect(sent('/confirmation')).toEqual({ version: 1 }))
  expect(await screen.findByText(/2041 年的安排生效了，时限照它计算/)).toBeInTheDocument()
})

test('it is given back with what differs', async () => {
  shows([waiting], { 'POST /api/holidays/holidays-2041/return': { id: 'holidays-2041', version: 2 } })
  open(WorkHolidays)
  await userEvent.click(await screen.findByRole('button', { name: '退回修改' }))
  fill('哪里和文件不一样', '示例：春节少写一天')
  await userEvent.click(screen.getByRole('button', { name: '退回修改' }))
  await waitFor(() => expect(sent('/return')).toEqual({ version: 1, reason: '示例：春节少写一天' }))
})

test('who wrote it is told why they cannot confirm', async () => {
  shows([{ ...waiting, draft: { ...waiting.draft!, mine: true }, can: ['write', 'drop'] }])
  open(WorkHolidays)
  expect(await screen.findByText('你填写的，要请另一位市级管理员或者督查核对')).toBeInTheDocument()
})

test('what is in force is read with its notice and whose work it was, and corrected with a reason', async () => {
  shows([inForce])
  open(WorkHolidays)
  await userEvent.click(await screen.findByRole('button', { name: '看全年的日子' }))
  expect(screen.getByText(/示例管理员填写，示例督查 .*核对生效/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '更正' }))
  expect(screen.getByLabelText(lines)).toHaveValue(text)
  expect(screen.getByRole('button', { name: '交另一个人核对' })).toBeDisabled()
  fill('为什么更正', '示例：文件有更正')
  expect(screen.getByRole('button', { name: '交另一个人核对' })).toBeEnabled()
})

test('of a correction both who writes and who confirms it see which days change', async () => {
  const corrected = text.replace('10月12日（周六）', '10月13日（周日）')
  const changes = '和现在生效的比：10月12日原来上班，改为照平常；10月13日原来照平常，改为上班'
  const draft = { ...waiting.draft!, content: { ...content, holidays: readNotice(corrected, year).holidays } }
  shows([{ ...inForce, status: 'waiting', draft, can: ['write', 'confirm'] }])
  open(WorkHolidays)
  expect(await screen.findByText(changes)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '修改' }))
  expect(screen.getByText('和现在生效的每一天都一样')).toBeInTheDocument()
  fill(lines, corrected)
  expect(screen.getByText(changes)).toBeInTheDocument()
})

test('an administrator of a county reads it and is told who fills it in', async () => {
  shows([{ ...nothing, can: [] }], {}, false)
  open(WorkHolidays)
  expect(await screen.findByText('你可以看，填写和核对由市里的管理员和督查办')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /填写/ })).not.toBeInTheDocument()
})

test('without a net it says so and offers to try again; what somebody did first is told', async () => {
  cityAnswers({ 'GET /api/holidays': 'offline' })
  open(WorkHolidays)
  expect(await screen.findByRole('button', { name: '再试一次' })).toBeInTheDocument()
  shows([waiting], {
    'POST /api/holidays/holidays-2041/confirmation': refusal(409, 'changed-meanwhile', '刚刚有人更新过', {}),
  })
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  await userEvent.click(await screen.findByRole('button', { name: '和文件一致，生效' }))
  expect(await screen.findByText('刚刚有人更新过')).toBeInTheDocument()
})
