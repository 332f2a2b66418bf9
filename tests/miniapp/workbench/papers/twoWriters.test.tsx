import type { PaperWork } from '@shared/answers/papers/contractParts'
import type { Person } from '@shared/people/person'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { queries } from '../../../../miniapp/src/platform/queries'
import WorkPapers from '../../../../miniapp/src/workbench/papers'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const of = (role: 'officer' | 'lead'): Person => ({
  id: 's1',
  role,
  name: '示例人员',
  places: [],
  department: housing,
})
const paper: PaperWork = {
  id: 'paper-1',
  version: 1,
  department: housing.name,
  facts: { title: '示例车棚管理办法', issuedOn: '2026-11-20', isRule: true, facesPeople: true },
  status: 'draft',
  lacks: ['公文属性', '全文'],
  overdue: false,
  steps: [{ at: '2026-11-20T02:00:00.000Z', words: '登记', by: '示例经办' }],
  can: ['revise', 'submit', 'drop'],
}
const words = '一、车棚每月检查一遍。二、坏了三日内修好。三、价格贴在门口。'
const deskOf = (one: PaperWork): City => ({
  'GET /api/papers/desk': { papers: [one], waiting: 1 },
  'GET /api/papers/paper-1/desk': { paper: one, text: '' },
  'POST /api/papers/paper-1/revision': { paper: { ...one, version: one.version + 1 } },
})
const posted = (end: string) => phone.asked.filter((one) => one.method === 'POST' && one.url.endsWith(end)).at(-1)?.data

beforeEach(() => freshPhone(deskOf(paper)))

test('whose colleague completed a document meanwhile reads what they wrote, keeps their own words and goes on', async () => {
  signIn(of('officer'))
  open(WorkPapers)
  await userEvent.click(await screen.findByRole('button', { name: '接着补' }))
  const text = async () => (await screen.findAllByLabelText('文件全文'))[0]!
  await userEvent.type(await text(), `${words}四、我补的一条。`)
  const steps = [...paper.steps, { at: '2026-11-23T02:00:00.000Z', words: '改登记', by: '示例同事' }]
  const theirs = { ...paper, version: 2, steps }
  cityAnswers({
    ...deskOf(theirs),
    'GET /api/papers/paper-1/desk': { paper: theirs, text: words },
    'POST /api/papers/paper-1/revision': refusal(409, 'changed-meanwhile', '刚刚有人更新过，请看过最新情况再操作'),
  })
  await userEvent.click(screen.getAllByRole('button', { name: '先存着' })[0]!)
  await userEvent.click(await screen.findByRole('button', { name: '看最新情况' }))
  expect(await screen.findByText('你写的时候，示例同事也改过。现在是这样：')).toBeInTheDocument()
  expect(screen.getByText(words)).toBeInTheDocument()
  expect(await text()).toHaveValue(`${words}四、我补的一条。`)
  expect(screen.getAllByRole('button', { name: '先存着' })[0]).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: '留下我写的' }))
  cityAnswers(deskOf(theirs))
  await userEvent.click(screen.getAllByRole('button', { name: '先存着' })[0]!)
  await waitFor(() => expect(posted('/revision')).toMatchObject({ text: `${words}四、我补的一条。`, version: 2 }))
})

test('a unit with many documents sees twenty, and the others when it asks', async () => {
  const many = Array.from({ length: 25 }, (_, nth) => ({ ...paper, id: `paper-${nth}` }))
  cityAnswers({ 'GET /api/papers/desk': { papers: many, waiting: 25 } })
  signIn(of('officer'))
  open(WorkPapers)
  expect(await screen.findAllByText('示例车棚管理办法')).toHaveLength(20)
  await userEvent.click(screen.getByRole('button', { name: '再看 5 份' }))
  expect(screen.getAllByText('示例车棚管理办法')).toHaveLength(25)
})

test('an attribute that a colleague stated meanwhile is not put over by another without a word', async () => {
  signIn(of('officer'))
  const first = open(WorkPapers)
  await userEvent.click(await screen.findByRole('button', { name: '接着补' }))
  await screen.findAllByLabelText('文件标题')
  await userEvent.click(screen.getAllByRole('radio', { name: '主动公开' })[0]!)
  first.unmount()
  queries.clear()
  const theirs: PaperWork = { ...paper, version: 2, facts: { ...paper.facts, attribute: '依申请公开' } }
  cityAnswers({ ...deskOf(theirs), 'GET /api/papers/paper-1/desk': { paper: theirs, text: '' } })
  open(WorkPapers)
  await userEvent.click(await screen.findByRole('button', { name: '接着补' }))
  expect(await screen.findByText(/也改过。现在是这样：$/)).toBeInTheDocument()
})

test('nobody signs a document whose words have not come, and by keys its words come before the button that signs', async () => {
  const whole: PaperWork = { ...paper, status: 'submitted', lacks: [], can: ['sign'] }
  cityAnswers({ ...deskOf(whole), 'GET /api/papers/paper-1/desk': 'offline' })
  signIn(of('lead'))
  open(WorkPapers)
  await userEvent.click(await screen.findByRole('button', { name: '签发' }))
  const retry = await screen.findByRole('button', { name: '再试一次' })
  expect(screen.getByRole('button', { name: '确认签发' })).toBeDisabled()
  cityAnswers({ ...deskOf(whole), 'GET /api/papers/paper-1/desk': { paper: whole, text: words } })
  await userEvent.click(retry)
  await waitFor(() => expect(screen.getByRole('button', { name: '确认签发' })).toBeEnabled())
  expect(screen.getByRole('region', { name: '全文' })).toHaveAttribute('tabindex', '0')
})
