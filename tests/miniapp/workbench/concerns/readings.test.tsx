import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ConcernWork } from '@shared/concerns/contractParts'
import type { readClockBoard, readConcernWeek } from '@shared/concerns/contractReadings'
import type { Replied } from '@shared/operation'
import type { Person } from '@shared/people/person'
import WorkConcerns from '../../../../miniapp/src/workbench/concerns'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const of = (role: Person['role']): Person => ({ id: 's1', role, name: '示例人员', places: [] })
const row: Omit<Replied<typeof readClockBoard>['rows'][number], 'id' | 'title' | 'clocks'> = {
  severity: 'ordinary',
  status: 'assigned',
  department: '市住房城乡建设局',
  next: '市住房城乡建设局起草回应',
  steps: [
    { at: '2026-11-23T02:00:00.000Z', words: '示例分办登记', evidence: 2 },
    { at: '2026-11-23T03:00:00.000Z', words: '示例编辑核实：属实', evidence: 0 },
  ],
}
const board: Replied<typeof readClockBoard> = {
  asOf: '2026-11-23T04:00:00.000Z',
  more: 0,
  rows: [
    {
      ...row,
      id: 'concern-grave',
      title: '示例：停水',
      severity: 'major',
      clocks: [
        { kind: 'response', dueAt: '2026-11-23T05:00:00.000Z', words: '还有 1 小时', standing: 'near' },
        { kind: 'briefing', dueAt: '2026-11-24T05:00:00.000Z', words: '还有 25 小时', standing: 'onTime' },
      ],
    },
    {
      ...row,
      id: 'concern-told',
      title: '示例：路灯',
      status: 'responded',
      clocks: [{ kind: 'followUp', dueAt: '2026-11-20T05:00:00.000Z', words: '超过 1 个工作日', standing: 'overdue' }],
    },
  ],
}
const week: Replied<typeof readConcernWeek> = {
  from: '2026-11-23',
  until: '2026-11-29',
  asOf: '2026-11-24T02:00:00.000Z',
  running: true,
  week: { registered: 9, answered: 6, onTime: 4, due: 8, met: 3, open: 3, overdue: 2 },
  figures: {
    registered: 9,
    answered: 5,
    onTime: 4,
    waiting: 1,
    overdue: 1,
    noResponse: 1,
    merged: 0,
    withdrawn: 1,
    corrected: 0,
    share: 4 / 6,
    medianHours: 7,
    spread: [2, 1, 1, 1],
  },
  departments: [{ name: '市水利局', answered: 6, onTime: 4, due: 8, met: 3, open: 3, overdue: 2 }],
  late: [{ id: 'old-1', title: '示例：上周的', words: '超过 90 小时' }],
  answeredLate: [
    { id: 'late-1', title: '示例：停暖', department: '市住房城乡建设局', words: '50 小时后回应，超过 2 小时' },
  ],
  waiting: [{ id: 'wait-1', title: '示例：新的', next: '分办台交给责任单位', words: '还有 20 小时' }],
  lapsed: [{ id: 'lapsed-1', title: '示例：说过要修的', department: '市水利局', words: '下一次进展超过 3 个工作日' }],
}
const concernWork = (id: string, title: string): ConcernWork => ({
  ...{ id, title, version: 1, summary: '示例', topic: '生态环境污染', seenAt: '示例问政', severity: 'ordinary' },
  ...{ sensitive: false, clocks: [], cosigners: [], linked: 0, status: 'closed', overdue: false, findings: [] },
  ...{ registeredAt: '2026-11-23T02:00:00.000Z', dueAt: '2026-11-25T02:00:00.000Z' },
  ...{ deadline: '本市约定', clock: '26 小时后回应', history: [], can: [] },
})
const city: City = {
  'GET /api/concerns/topics': { topics: ['生态环境污染', '困难群众生活'] },
  'GET /api/concerns/desk': { concerns: [] },
  'GET /api/concerns/board': board,
  'GET /api/concerns/week': week,
}
const show = async (role: Person['role'], tab: string) => {
  signIn(of(role))
  open(WorkConcerns)
  await userEvent.click(await screen.findByRole('tab', { name: tab }))
}

beforeEach(() => freshPhone(city))

test('hour clocks and working-day clocks stand side by side, with who does what next', async () => {
  await show('officer', '时钟板')
  expect(await screen.findByRole('heading', { name: '按小时算（2 项）' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: '按工作日算（1 项）' })).toBeInTheDocument()
  expect(screen.getByText(/超期 1 项，快到期 1 项，还早 1 项/)).toBeInTheDocument()
  expect(screen.getAllByText('接下来：市住房城乡建设局起草回应')).toHaveLength(2)
  expect(screen.getByText('超过 1 个工作日')).toBeInTheDocument()
})

test('the board says what each step rests on, and leads to the concern', async () => {
  await show('editor', '时钟板')
  await userEvent.click((await screen.findAllByRole('button', { name: '走过的 2 步和留存' }))[0]!)
  expect(screen.getByText(/示例分办登记（留存 2 件）/)).toBeInTheDocument()
  expect(screen.getByText(/示例编辑核实：属实（没有留存）/)).toBeInTheDocument()
  await userEvent.click(screen.getAllByRole('button', { name: '去办「示例：停水」' })[0]!)
  expect(phone.went.at(-1)).toBe('to /workbench/concerns/index?id=concern-grave')
})

test('the week tells its numbers with what they are of, as bars and as a table, and what is overdue whatever its age', async () => {
  await show('supervisor', '一周')
  expect(await screen.findByText('这一周登记的 9 条，现在怎样')).toBeInTheDocument()
  const happened = screen.getByRole('table', { name: '这一周登记、回应、到期和没回应的' })
  expect(happened).toHaveTextContent('按时 4 条，超期 2 条')
  expect(happened).toHaveTextContent('到期时已回应 3 条，没有回应 5 条')
  expect(happened).toHaveTextContent('超期 2 条，时限内 1 条')
  expect(screen.getByText(/已回应 5 条加上超期没回应 1 条里，按时回应 4 条，占 66%/)).toBeInTheDocument()
  const table = screen.getByRole('table', { name: '这一周登记的舆情现在怎样' })
  const counts = within(table)
    .getAllByRole('row')
    .slice(1, 7)
    .map((one) => Number(within(one).getByRole('cell').textContent?.replace(/\D/g, '')))
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(9)
  expect(screen.getByRole('table', { name: '各单位这一周的舆情，不论哪天登记' })).toHaveTextContent('市水利局')
  expect(screen.getByText('示例：上周的')).toBeInTheDocument()
})

test('another week is one press away', async () => {
  await show('dispatcher', '一周')
  await userEvent.click(await screen.findByRole('button', { name: '前一周' }))
  await waitFor(() =>
    expect(new Set(phone.asked.filter(({ url }) => url.includes('/week')).map(({ url }) => url)).size).toBe(2),
  )
})

test('the week names what was owed after a response and not done, and leads there', async () => {
  await show('supervisor', '一周')
  expect(await screen.findByText('现在过了日子还没做的（1 条）')).toBeInTheDocument()
  expect(screen.getByText('市水利局 · 下一次进展超过 3 个工作日')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '去看「示例：说过要修的」' }))
  expect(phone.went.at(-1)).toContain('id=lapsed-1')
})

test('who hands out and who watches over export; who drafts and who edits do not', async () => {
  await show('supervisor', '导出')
  expect(await screen.findByRole('button', { name: '导出 Excel（xlsx）' })).toBeInTheDocument()
  expect(screen.getByText(/姓名、电话和住址已经去掉/)).toBeInTheDocument()
})

test.each(['officer', 'lead', 'editor'] as const)('%s has the list and the clock board', async (role) => {
  signIn(of(role))
  open(WorkConcerns)
  await screen.findByRole('tab', { name: '时钟板' })
  expect(
    screen
      .getAllByRole('tab')
      .map((one) => one.textContent)
      .slice(-2),
  ).toEqual(['逐条', '时钟板'])
})

test('an old concern that the board leads to is looked for further down the list', async () => {
  signIn(of('supervisor'))
  cityAnswers({
    ...city,
    'GET /api/concerns/desk': ({ url }: { url: string }) =>
      url.includes('after=')
        ? { concerns: [concernWork('far-1', '示例：很早的一条')] }
        : { concerns: [concernWork('near-1', '示例：新的')], next: '2026|near-1' },
  })
  open(WorkConcerns, { id: 'far-1' })
  const far = await screen.findByText('示例：很早的一条')
  expect(far.compareDocumentPosition(screen.getByText('示例：新的'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})
