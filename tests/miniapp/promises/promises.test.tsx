import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { PromiseWork } from '@shared/promises/contractParts'
import type { Person } from '@shared/people/person'
import PromisesPage from '../../../miniapp/src/promises/list'
import WorkPromises from '../../../miniapp/src/workbench/promises'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const of = (role: Person['role']): Person => ({
  id: 's1',
  role,
  name: '示例人员',
  places: [],
  ...(role === 'officer' || role === 'lead' ? { department: housing } : {}),
})
const promise: PromiseWork = {
  id: 'promise-1',
  version: 3,
  source: 'yearly',
  title: '给 12 个小区装充电车棚',
  measure: '12 个小区的车棚都能充电',
  department: housing.name,
  departmentId: housing.id,
  due: '2026-12-31',
  firstDue: '2026-11-30',
  status: 'open',
  percent: 40,
  overdue: true,
  clock: '超过 3 天',
  findings: [],
  steps: [
    { at: '2026-06-01T02:00:00.000Z', words: '公开承诺' },
    { at: '2026-09-01T02:00:00.000Z', words: '进展 40%', text: '5 个小区已经装好', link: 'https://example.com/list' },
  ],
  can: ['report', 'claim'],
}
const tally = { signed: 3, keptInTime: 1, keptLate: 0, claimed: 0, going: 1, overdue: 1, withdrawn: 1 }
const city: City = {
  'GET /api/promises/desk': { promises: [promise] },
  'GET /api/promises': { year: '2026', years: ['2026', '2025'], tally, promises: [promise] },
  'POST /api/promises': { promise },
  'POST /api/promises/promise-1/progress': { promise },
  'POST /api/promises/promise-1/confirmation': { promise },
}
const posted = (end: string) => phone.asked.find((one) => one.method === 'POST' && one.url.endsWith(end))

beforeEach(() => freshPhone(city))

test('the department reports how far it is, with where it can be seen', async () => {
  signIn(of('officer'))
  open(WorkPromises)
  await userEvent.click(await screen.findByRole('button', { name: '报进展' }))
  await userEvent.type(screen.getByLabelText('做了什么'), '9 个小区已经装好')
  await userEvent.clear(screen.getByLabelText('做到百分之几'))
  await userEvent.type(screen.getByLabelText('做到百分之几'), '75')
  await userEvent.type(screen.getByLabelText('哪里看得到（可以不填）'), 'https://example.com/nine')
  await userEvent.click(screen.getByRole('button', { name: '公开这次进展' }))
  await waitFor(() =>
    expect(posted('/progress')?.data).toEqual({
      text: '9 个小区已经装好',
      percent: 75,
      link: 'https://example.com/nine',
      version: 3,
    }),
  )
})

test('every step leads to the files that show it', async () => {
  const files = [{ file: 'a.jpg', name: '第五个小区的车棚.jpg', size: 86_000, sha256: 'a'.repeat(64) }]
  const steps = [...promise.steps, { at: '2026-10-01T02:00:00.000Z', words: '进展 60%', files }]
  cityAnswers({
    ...city,
    'GET /api/promises': { year: '2026', years: ['2026'], tally, promises: [{ ...promise, steps }] },
  })
  open(PromisesPage)
  await userEvent.click(await screen.findByRole('button', { name: '每一步' }))
  expect(screen.getByRole('button', { name: '打开附件第五个小区的车棚.jpg，84 KB' })).toBeInTheDocument()
})

test('a promise that another page leads to stands first, once', async () => {
  const named = { ...promise, id: 'promise-9', title: '前年的一件', due: '2024-12-31' }
  cityAnswers({ ...city, 'GET /api/promises/promise-9': { promise: named } })
  open(PromisesPage, { id: 'promise-9' })
  const first = await screen.findByRole('heading', { name: '前年的一件' })
  const other = await screen.findByRole('heading', { name: promise.title })
  expect(first.compareDocumentPosition(other)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('at the desk stands first what can be gone on with, then what is overdue, and what is over comes last', async () => {
  const one = (id: string, more: Partial<PromiseWork>) => ({
    ...promise,
    id,
    title: id,
    can: [],
    overdue: false,
    ...more,
  })
  const promises = [
    one('撤下的', { status: 'withdrawn' }),
    one('做着的', {}),
    one('超期的', { overdue: true }),
    one('等签的', { status: 'proposed', can: ['sign'] }),
  ]
  cityAnswers({ ...city, 'GET /api/promises/desk': { promises } })
  signIn(of('supervisor'))
  open(WorkPromises)
  await screen.findByRole('heading', { name: '等签的' })
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(titles.filter((title) => title?.endsWith('的'))).toEqual(['等签的', '超期的', '做着的', '撤下的'])
})

test('an old promise that a message leads to is fetched, however far down it stands', async () => {
  const page = (url: string) =>
    url.includes('after')
      ? { promises: [{ ...promise, id: 'promise-0', title: '很早的一件' }] }
      : { promises: [promise], next: 'n1' }
  cityAnswers({ ...city, 'GET /api/promises/desk': ({ url }: { url: string }) => page(url) })
  signIn(of('officer'))
  open(WorkPromises, { id: 'promise-0' })
  const old = await screen.findByRole('heading', { name: '很早的一件' })
  const other = screen.getByRole('heading', { name: promise.title })
  expect(old.compareDocumentPosition(other)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('the supervisor says that it was done only after being asked once more', async () => {
  cityAnswers({
    ...city,
    'GET /api/promises/desk': { promises: [{ ...promise, status: 'claimed', can: ['confirm', 'refuse'] }] },
  })
  signIn(of('supervisor'))
  open(WorkPromises)
  await userEvent.click(await screen.findByRole('button', { name: '核实：做到了' }))
  expect(posted('/confirmation')).toBeUndefined()
  await userEvent.click(screen.getByRole('button', { name: '确认做到了' }))
  await waitFor(() => expect(posted('/confirmation')?.data).toEqual({ version: 3 }))
})

test('an officer proposes for the own department, without choosing one', async () => {
  signIn(of('officer'))
  open(WorkPromises)
  await screen.findByText('拟一项承诺')
  expect(screen.queryByLabelText('找责任单位')).toBeNull()
  expect(screen.getByRole('button', { name: '送审核人签' })).toBeDisabled()
})

test('the public reads so many of how many, the day that was said first, and each step', async () => {
  open(PromisesPage)
  expect(await screen.findByText('2026 年到期的 3 件')).toBeInTheDocument()
  expect(screen.getByText('1 件，其中 1 件超期')).toBeInTheDocument()
  expect(screen.getByText('说好 2026年11月30日前做到 · 超过 3 天')).toBeInTheDocument()
  expect(screen.getByText('后来改到 2026年12月31日，按不按期仍按最初的日子算')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '每一步' }))
  expect(screen.getByText('5 个小区已经装好')).toBeInTheDocument()
})

test('a year without a promise says so', async () => {
  cityAnswers({
    ...city,
    'GET /api/promises': {
      year: '2026',
      years: ['2026'],
      tally: { signed: 0, keptInTime: 0, keptLate: 0, claimed: 0, going: 0, overdue: 0, withdrawn: 0 },
      promises: [],
    },
  })
  open(PromisesPage)
  expect(await screen.findByText('2026 年到期的还没有')).toBeInTheDocument()
})

test('a promise that was made in a response is proposed from it, and leads back to it', async () => {
  signIn(of('officer'))
  open(WorkPromises, { response: 'concern-1' })
  await userEvent.type(screen.getByLabelText('承诺办什么'), '示例：下周装好备用水泵')
  await userEvent.type(screen.getByLabelText('怎样算做到'), '备用水泵能启动')
  fireEvent.change(screen.getByLabelText('哪天前做到'), { target: { value: '2026-12-20' } })
  await userEvent.click(screen.getByRole('button', { name: '送审核人签' }))
  await waitFor(() =>
    expect(posted('/promises')?.data).toMatchObject({ source: 'response', response: 'concern-1', due: '2026-12-20' }),
  )
  const response = { id: 'concern-1', title: '示例：停水' }
  cityAnswers({
    'GET /api/promises': { year: '2026', years: ['2026'], tally, promises: [{ ...promise, response }] },
  })
  open(PromisesPage)
  await userEvent.click(await screen.findByRole('button', { name: /看是在哪次回应里说的：示例：停水/ }))
  expect(phone.went.at(-1)).toBe('to /concerns/concern/index?id=concern-1')
})
