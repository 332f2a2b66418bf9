import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ConcernWork } from '@shared/concerns/contractParts'
import WorkConcerns from '../../../../miniapp/src/workbench/concerns'
import { freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const concern: ConcernWork = {
  id: 'concern-1',
  version: 3,
  title: '【示例】换管道停暖几天',
  summary: '住户不知道什么时候恢复',
  topic: '困难群众生活',
  seenAt: '示例热线',
  severity: 'ordinary',
  sensitive: false,
  clocks: [],
  cosigners: [],
  linked: 0,
  status: 'responded',
  department: housing.name,
  departmentId: housing.id,
  registeredAt: '2026-11-23T02:00:00.000Z',
  dueAt: '2026-11-25T02:00:00.000Z',
  deadline: '从发现时起算 48 小时，本市约定',
  clock: '已回应',
  overdue: false,
  findings: [],
  history: [],
  can: ['close'],
}
const result = '两段管道都换完了，晚上恢复供暖'
const posted = () => phone.asked.find((one) => one.method === 'POST' && one.url.endsWith('/closure'))

beforeAll(() => void Object.assign(Element.prototype, { getClientRects: () => [{}] }))
beforeEach(async () => {
  freshPhone({
    'GET /api/concerns/topics': { topics: ['困难群众生活'] },
    'GET /api/concerns/desk': { concerns: [concern] },
    'POST /api/concerns/concern-1/closure': { concern },
  })
  signIn({ id: 's1', role: 'lead', name: '示例审核', department: housing, places: [] })
  open(WorkConcerns)
  await userEvent.click(await screen.findByRole('button', { name: '办结' }))
  expect(screen.getByText(/^至少 \d+ 个字。/)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('结果是什么'), result)
  await userEvent.click(screen.getByRole('button', { name: '留存依据（0 件，只在内部看）' }))
  await userEvent.type(screen.getByLabelText('这是什么'), '入户测温的照片')
})

test('a concern is not closed while a piece of evidence is begun and not added, and the page says so', async () => {
  expect(screen.getByText(/留存依据里有一件还没有加上/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '办结' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: '加上这一件' }))
  await userEvent.click(screen.getByRole('button', { name: '办结' }))
  await waitFor(() => expect(posted()?.data).toMatchObject({ text: result, evidence: [{ words: '入户测温的照片' }] }))
})

test('a piece of evidence that is not wanted after all is put away, and the concern is closed without it', async () => {
  await userEvent.click(screen.getByRole('button', { name: '不要这一件' }))
  expect(screen.queryByText(/留存依据里有一件还没有加上/)).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '办结' }))
  await waitFor(() => expect(posted()?.data).toMatchObject({ text: result, evidence: [] }))
})
