import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import CasePage from '../../../miniapp/src/inquiries/case'
import Mine from '../../../miniapp/src/inquiries/mine'
import LedgerPage from '../../../miniapp/src/ledger/overview'
import IssuePage from '../../../miniapp/src/notices/issue'
import Inbox from '../../../miniapp/src/people/inbox'
import { queries } from '../../../miniapp/src/platform/queries'
import { sourceFiles, textOf } from '../../house/sourceTree'
import { type City, citizen, cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import { openCase } from '../cases'
import { ledger } from '../ledgerAnswers'

const notice = {
  id: 'land',
  field: '土地征收',
  title: '【示例】征地补偿安置公告',
  text: '示例正文：补偿怎么算、到哪里登记。',
  areas: [{ code: '371502101277', name: '东昌府区沙镇镇王化村' }],
  from: '2026-11-23',
  until: '2026-12-23',
  period: '公示第 1 天，共 31 天',
  running: true,
  now: [],
  contact: '示例电话 0635-0000001',
  laws: [],
  department: '市自然资源和规划局',
  issuedAt: '2026-11-23T01:00:00.000Z',
  example: true,
}
const message = {
  id: 'm1',
  title: '你的办件有进展',
  text: '已经转给市住房城乡建设局',
  sentAt: '2026-11-24T01:00:00.000Z',
}
const line = { ...openCase, excerpt: openCase.text }
const city: City = {
  'GET /api/inquiries/7K2M-93QF': { inquiry: openCase },
  'GET /api/inquiries': { inquiries: [line] },
  'GET /api/people/me/messages': { messages: [message] },
  'GET /api/notices/land': { notice },
  'GET /api/ledger': ledger,
}
const gone = Object.fromEntries(Object.keys(city).map((route) => [route, 'offline']))

const pages: readonly [string, ComponentType, Record<string, string>, RegExp][] = [
  ['a case', CasePage, { id: '7K2M-93QF' }, /^办理经过$/],
  ['my cases', Mine, {}, /暖气不热/],
  ['the inbox', Inbox, {}, /已经转给市住房城乡建设局/],
  ['a notice', IssuePage, { id: 'land' }, /示例正文/],
  ['the ledger', LedgerPage, {}, /数字截至/],
]

beforeEach(() => {
  freshPhone(city)
  signIn(citizen)
  jest.useFakeTimers({
    now: Date.parse('2026-11-24T06:05:00.000Z'),
    doNotFake: ['setTimeout', 'setInterval', 'queueMicrotask'],
  })
})
afterEach(() => jest.useRealTimers())

/** Read at 14:05, and opened again at 17:30. */
async function openedLater(Opened: ComponentType, params: Record<string, string>, shown: RegExp, answers: City) {
  open(Opened, params)
  await screen.findAllByText(shown)
  cleanup()
  jest.setSystemTime(Date.parse('2026-11-24T09:30:00.000Z'))
  cityAnswers(answers)
  open(Opened, params)
  return screen.findByText(/11月24日 14:05 时读到的/)
}

test.each(pages)(
  '%s opened without a line is what was read before, and says as of when',
  async (_what, Opened, params, shown) => {
    expect(await openedLater(Opened, params, shown, gone)).toHaveTextContent('离线，这是 11月24日 14:05 时读到的')
    expect(screen.getAllByText(shown).length).toBeGreaterThan(0)
  },
)

test('when the line is back one press reads it anew, and nothing is said of an earlier hour any more', async () => {
  await openedLater(CasePage, { id: '7K2M-93QF' }, /^办理经过$/, gone)
  cityAnswers(city)
  await userEvent.click(screen.getByRole('button', { name: '再读一次' }))
  await act(async () => undefined)
  expect(screen.queryByText(/时读到的/)).not.toBeInTheDocument()
})

test('what could not be read for another reason is not called offline', async () => {
  const busy = refusal(429, 'too-many-attempts', '尝试次数太多，请过一会儿再试')
  const said = await openedLater(CasePage, { id: '7K2M-93QF' }, /^办理经过$/, { 'GET /api/inquiries/7K2M-93QF': busy })
  expect(said).toHaveTextContent('刚才没有读到新的，这是 11月24日 14:05 时读到的')
})

test('what was never read says that there is no line, and shows nothing', async () => {
  cityAnswers(gone)
  open(CasePage, { id: '7K2M-93QF' })
  expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
  expect(screen.queryByText(/时读到的/)).not.toBeInTheDocument()
  queries.clear()
})

/** These say it in their own words, larger: what hangs on a wall, and what is carried from board to board without a line. */
const own = ['miniapp/src/workbench/boards/index.tsx', 'miniapp/src/screen/board/index.tsx']

test('no page keeps quiet about a reading that failed because it still shows the one before', () => {
  const quiet = sourceFiles(/\.tsx$/)
    .filter((path) => path.startsWith('miniapp/src/') && !own.includes(path))
    .filter((path) =>
      /\b(\w+)\.isError (&& ![^?]*)?\? \(?\s*<Failure[^>]*onRetry=\{\(\) => void \1\.refetch/.test(textOf(path)),
    )
  expect(quiet).toEqual([])
})
