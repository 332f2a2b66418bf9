import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { render } from '@testing-library/react'
import type { Person } from '@shared/people/person'
import { SayCard } from '../../../miniapp/src/notices/issue/SayCard'
import { QueryClientProvider } from '@tanstack/react-query'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { halfWritten } from '../../../miniapp/src/platform/sheets/halfWritten'
import { queries } from '../../../miniapp/src/platform/queries'
import { cityAnswers, freshPhone, refusal, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const voices = [
  { wish: 'comment' as const, basis: '公告期里可以反馈意见（土地管理法实施条例第二十八条）' },
  { wish: 'hearing' as const, basis: '多数成员认为不合法的，政府应当组织听证（土地管理法实施条例第二十八条）' },
]
const city = {
  'POST /api/notices/notice-1/voices': { inquiry: 'K7M2-9QF3', department: '示例单位', due: '12月20日前答复。' },
}
const citizen: Person = { id: 'c1', role: 'citizen', name: '示例居民', places: [] }
const show = () =>
  render(
    <QueryClientProvider client={queries}>
      <SayCard notice={{ id: 'notice-1', department: '示例单位' }} voices={voices} />
    </QueryClientProvider>,
  )
const sent = () => phone.asked.filter(({ method }) => method === 'POST')

beforeEach(() => freshPhone(city))

test('a resident says what they think of a notice, with the article that gives it, and gets the number of the case', async () => {
  signIn(citizen)
  show()
  await userEvent.click(screen.getByRole('radio', { name: '提意见' }))
  expect(screen.getByText(/第二十八条/)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('你的意见'), '青苗的补偿写低了')
  await userEvent.click(screen.getByRole('button', { name: '提交意见' }))
  expect(await screen.findByText('示例单位收到了，编号 K7M2-9QF3。12月20日前答复。')).toBeInTheDocument()
  expect(sent()[0]?.data).toMatchObject({ wish: 'comment', text: '青苗的补偿写低了', key: expect.any(String) })
})

test('what could not be sent stays, and goes again under the same key', async () => {
  signIn(citizen)
  cityAnswers({ 'POST /api/notices/notice-1/voices': 'offline' })
  show()
  await userEvent.click(screen.getByRole('radio', { name: '申请听证' }))
  await userEvent.type(screen.getByLabelText('哪里不合法律法规'), '方案没有按条例算')
  await userEvent.click(screen.getByRole('button', { name: '提交听证申请' }))
  await waitFor(() => expect(screen.getByRole('button', { name: '提交听证申请' })).toBeEnabled())
  cityAnswers(city)
  await userEvent.click(screen.getByRole('button', { name: '提交听证申请' }))
  expect(await screen.findByText(/编号 K7M2-9QF3/)).toBeInTheDocument()
  expect(new Set(sent().map(({ data }) => (data as { key: string }).key)).size).toBe(1)
})

test('who has not signed in is led there, and finds their words again', async () => {
  const { unmount } = show()
  await userEvent.click(screen.getByRole('radio', { name: '提意见' }))
  await userEvent.type(screen.getByLabelText('你的意见'), '青苗的补偿写低了')
  await userEvent.click(screen.getByRole('button', { name: '登录后提交，写好的会保留' }))
  expect(phone.went.at(-1)).toBe('to /people/signIn/index')
  unmount()
  show()
  expect(screen.getByLabelText('你的意见')).toHaveValue('青苗的补偿写低了')
})

test('what somebody half wrote about a notice is found by nobody else on a phone that goes round in the family, and can be deleted on leaving', async () => {
  signIn(citizen)
  const first = show()
  await userEvent.click(screen.getByRole('radio', { name: '提意见' }))
  await userEvent.type(screen.getByLabelText('你的意见'), '我家的菜地没有算')
  first.unmount()
  signIn({ ...citizen, id: 'c2' })
  const other = show()
  expect(screen.queryByLabelText('你的意见')).not.toBeInTheDocument()
  other.unmount()
  signIn(citizen)
  const again = show()
  expect(screen.getByLabelText('你的意见')).toHaveValue('我家的菜地没有算')
  again.unmount()
  // 设置 asks whether what is half written goes too: this is among it.
  expect(halfWritten()).toHaveLength(1)
  useDrafts.getState().forget()
  show()
  expect(screen.queryByLabelText('你的意见')).not.toBeInTheDocument()
  expect([...phone.storage.values()].join()).not.toContain('菜地')
})

test('what a guest wrote about a notice goes on under the name they sign in by, and is sent once', async () => {
  const guest = show()
  await userEvent.click(screen.getByRole('radio', { name: '提意见' }))
  await userEvent.type(screen.getByLabelText('你的意见'), '青苗的补偿写低了')
  guest.unmount()
  signIn(citizen)
  show()
  await userEvent.type(screen.getByLabelText('你的意见'), '，请重新算')
  await userEvent.click(screen.getByRole('button', { name: '提交意见' }))
  expect(await screen.findByText(/编号 K7M2-9QF3/)).toBeInTheDocument()
  expect(sent()[0]?.data).toMatchObject({ text: '青苗的补偿写低了，请重新算' })
  expect(halfWritten()).toEqual([])
})

test('who asked for a hearing before is led to that case, to add to it', async () => {
  signIn(citizen)
  cityAnswers({
    'POST /api/notices/notice-1/voices': refusal(409, 'already-exists', '已经有了，不用再建', {
      detail: '你已经申请过听证',
      about: 'K7M2-9QF3',
    }),
  })
  show()
  await userEvent.click(screen.getByRole('radio', { name: '申请听证' }))
  await userEvent.type(screen.getByLabelText('哪里不合法律法规'), '方案没有按条例算')
  await userEvent.click(screen.getByRole('button', { name: '提交听证申请' }))
  await userEvent.click(await screen.findByRole('button', { name: '去那件里补充，写的带过去' }))
  expect(phone.went.at(-1)).toContain('K7M2-9QF3')
  // The words lie in the 补充 of that case, and no more here.
  expect(useDrafts.getState().steps).toEqual({
    'c1.K7M2-9QF3.supplement': { text: '方案没有按条例算', attachments: [] },
  })
})

test('an opinion that was changed after its answer was lost goes into the case that is there, or apart under a key of its own', async () => {
  signIn(citizen)
  const there = refusal(409, 'said-before', '这件事你已经提交过', {
    detail: '今天那一次已经收到了，编号 K7M2-9QF3',
    about: 'K7M2-9QF3',
  })
  cityAnswers({ 'POST /api/notices/notice-1/voices': there })
  show()
  await userEvent.click(screen.getByRole('radio', { name: '提意见' }))
  await userEvent.type(screen.getByLabelText('你的意见'), '青苗和果树都写低了')
  await userEvent.click(screen.getByRole('button', { name: '提交意见' }))
  expect(await screen.findByText(/今天那一次已经收到了，编号 K7M2-9QF3/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '去那件里补充，写的带过去' })).toBeInTheDocument()
  cityAnswers({
    'POST /api/notices/notice-1/voices': { ...city['POST /api/notices/notice-1/voices'], inquiry: '7K2M-93QF' },
  })
  await userEvent.click(screen.getByRole('button', { name: '是另一条意见，照样提交' }))
  expect(await screen.findByText(/编号 7K2M-93QF/)).toBeInTheDocument()
  const [first, second] = sent().map(({ data }) => data as { key: string; text: string })
  expect(second?.text).toBe('青苗和果树都写低了')
  expect(second?.key).not.toBe(first?.key)
})
