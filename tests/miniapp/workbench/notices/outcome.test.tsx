import type { ChainCard } from '@shared/notices/chain/card'
import type { OutcomeDuty } from '@shared/notices/chain/contractOutcomes'
import type { NoticeDraft } from '@shared/notices/contractParts'
import type { Person } from '@shared/people/person'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { OutcomeCard, OutcomeOfPlan } from '../../../../miniapp/src/notices/issue/Outcome'
import WorkNotices from '../../../../miniapp/src/workbench/notices'
import { type City, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const officer: Person = { id: 's1', role: 'officer', name: '示例人员', department: housing, places: [] }
const owed = '征求意见12月24日结束，已经过了 1 天。征求意见和修改的情况应当及时公布（…第十一条），还没有公布'
const duty: OutcomeDuty = {
  ...{ matter: 'matter-1', title: '示例片区房屋征收', department: housing.name, step: 'outcome', standing: 'due' },
  ...{ words: owed, plan: { id: 'plan-1', title: '示例片区征收补偿方案征求意见' } },
}
const village = { code: '371502101277', name: '东昌府区沙镇镇王化村' }
const city: City = {
  'GET /api/notices/drafts': { notices: [], issued: [] },
  'GET /api/notices/to-tell': { notices: [], takenBack: [] },
  'GET /api/notices/outcomes': { duties: [duty] },
  'GET /api/notices/matters': {
    matters: [
      {
        ...{ id: 'matter-1', version: 1, openedAt: '2026-11-20T02:00:00.000Z', openedBy: '示例经办' },
        ...{ places: [village.name], voices: [], heard: 5, opinions: 5, papers: [], can: [] },
        content: { chain: 'house', title: duty.title, areas: [village.code], contact: '0635-0000000' },
        card: { steps: [{ id: 'outcome', name: '征求意见和修改情况公布', standing: 'next', byHand: false }] },
      },
    ],
  },
  'GET /api/notices/kinds': {
    today: '2026-12-25',
    kinds: [{ id: 'house-outcome', name: '征求意见和修改情况公布', fields: ['旧区改造'] }],
  },
  'POST /api/notices': { notice: { id: 'draft-1', version: 1 } },
  'POST /api/notices/draft-1/submission': { notice: { id: 'draft-1', version: 2 } },
}

beforeEach(() => {
  freshPhone(city)
  signIn(officer)
})

test('the desk reads what is to be published and since when, and one press begins it', async () => {
  open(WorkNotices)
  expect(await screen.findByText(owed)).toBeInTheDocument()
  expect(screen.getByText('该公布了')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '起草公布稿' }))
  expect(phone.went.at(-1)).toContain('matter=matter-1&step=outcome')
})

describe('once it is drafted', () => {
  const draft = (status: NoticeDraft['status'], more: object = {}): NoticeDraft => ({
    ...{ id: `draft-${status}`, version: 1, status, department: housing.name, draftedBy: '示例经办' },
    ...{ draftedAt: '2026-12-25T02:00:00.000Z', mine: true, ours: true, kind: '征求意见和修改情况公布', places: [] },
    ...{ can: ['revise'], ...more },
    content: {
      ...{ field: '旧区改造', kind: 'house-outcome', title: `示例公布稿（${status}）`, text: '示例正文', areas: [] },
      ...{ contact: '示例电话', from: '2026-12-26', until: '2027-01-31', example: true },
      chain: { matter: 'matter-1', step: 'outcome' },
    } as unknown as NoticeDraft['content'],
  })
  const withDrafts = (...notices: NoticeDraft[]) =>
    freshPhone({ ...city, 'GET /api/notices/drafts': { notices, issued: [], ended: [] } })

  test('the desk reads how the draft stands and is not asked to draft another', async () => {
    withDrafts(draft('drafting'), draft('submitted'))
    signIn(officer)
    open(WorkNotices)
    expect(await screen.findByText('已经有稿子，等审核：示例公布稿（submitted）')).toBeInTheDocument()
    expect(screen.getByText('已经有稿子，草稿：示例公布稿（drafting）')).toBeInTheDocument()
    expect(screen.getByText('该公布了')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '起草公布稿' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '看稿子：示例公布稿（submitted）' }))
    // What was asked for stands first, before what is to be done.
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    expect(headings[0]).toBe('示例公布稿（submitted）')
    expect(headings.filter((one) => one === '示例公布稿（submitted）')).toHaveLength(1)
  })

  test('whoever comes to write it all the same is told first', async () => {
    withDrafts(draft('returned', { sentBack: { by: '示例审核', at: '2026-12-25T03:00:00.000Z', reason: '写明理由' } }))
    signIn(officer)
    open(WorkNotices, { matter: 'matter-1', step: 'outcome' })
    expect(await screen.findByRole('heading', { name: '这一步已经有稿子' })).toBeInTheDocument()
    expect(screen.getAllByText('已经有稿子，退回修改：示例公布稿（returned）')[0]).toBeInTheDocument()
  })

  test('what is drafted for another step or another matter is no draft of this', async () => {
    const other = draft('drafting')
    withDrafts({ ...other, content: { ...other.content, chain: { matter: 'matter-2', step: 'outcome' } } })
    signIn(officer)
    open(WorkNotices)
    expect(await screen.findByRole('button', { name: '起草公布稿' })).toBeInTheDocument()
  })
})

test('what is published says what was adopted and what not with the reason; without a reason it cannot be handed in', async () => {
  open(WorkNotices, { matter: 'matter-1', step: 'outcome' })
  expect(await screen.findByText('手机上收到的意见 5 条，由系统数，撤回的不算')).toBeInTheDocument()
  fireEvent.change(screen.getByLabelText('公示第一天'), { target: { value: '2026-12-26' } })
  fireEvent.change(screen.getByLabelText('公示最后一天'), { target: { value: '2027-01-31' } })
  expect(screen.getByText(/采纳了什么、没有采纳什么和理由/)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('书面和其他方式收到的意见，多少条'), '7')
  await userEvent.click(screen.getByRole('button', { name: '加一项没有采纳的' }))
  await userEvent.type(screen.getByLabelText('没有采纳的第 1 项'), '安置房选在原址')
  expect(screen.getByRole('button', { name: '交给同事审核' })).toBeDisabled()
  await userEvent.type(screen.getByLabelText('没有采纳的理由'), '原址规划为道路')
  await userEvent.click(screen.getByRole('button', { name: '交给同事审核' }))
  await waitFor(() => expect(phone.asked.some(({ url }) => url.includes('/submission'))).toBe(true))
  const sent = phone.asked.find(({ method, url }) => method === 'POST' && url.endsWith('/api/notices'))?.data
  expect(sent).toMatchObject({
    kind: 'house-outcome',
    areas: [village.code],
    outcome: { phone: 5, paper: 7, taken: [], kept: [{ what: '安置房选在原址', why: '原址规划为道路' }] },
  })
})

test('a resident reads how many opinions there were, what was changed and what not and why', () => {
  const points = {
    taken: [{ what: '过渡费按月发', how: '第四条改了' }],
    kept: [{ what: '原址安置', why: '规划为道路' }],
  }
  render(<OutcomeCard outcome={{ phone: 5, paper: 7, ...points }} />)
  expect(screen.getByText('收到意见 12 条：手机上 5 条，书面和其他方式 7 条')).toBeInTheDocument()
  expect(screen.getByText('怎么改的：第四条改了')).toBeInTheDocument()
  expect(screen.getByText('理由：规划为道路')).toBeInTheDocument()
})

test('the plan says that it is owed, and once it is published leads to it; another notice of the matter says nothing', () => {
  const plan = {
    ...{ id: 'plan', name: '征求意见', standing: 'done', byHand: false },
    notice: { id: 'plan-1', title: '方案' },
  }
  const chain = (outcome: object): ChainCard =>
    ({ steps: [plan, { id: 'outcome', name: '公布', standing: 'next', byHand: false, ...outcome }] }) as ChainCard
  const { rerender } = render(
    <OutcomeOfPlan notice={{ id: 'plan-1' }} chain={chain({ owed: { late: false, words: owed } })} />,
  )
  expect(screen.getByText(owed)).toBeInTheDocument()
  rerender(
    <OutcomeOfPlan notice={{ id: 'plan-1' }} chain={chain({ notice: { id: 'o-1', title: '意见和修改情况' } })} />,
  )
  expect(screen.getByText('意见和修改情况')).toBeInTheDocument()
  rerender(<OutcomeOfPlan notice={{ id: 'other' }} chain={chain({ owed: { late: true, words: owed } })} />)
  expect(screen.queryByText(owed)).toBeNull()
})

test('whoever watches over all reads whether somebody is drafting what is late, and how far it is', async () => {
  const late = { ...duty, standing: 'overdue' as const }
  const watch: Person = { id: 's2', role: 'supervisor', name: '示例督查', places: [] }
  const shows = (duties: OutcomeDuty[]) => {
    freshPhone({ ...city, 'GET /api/notices/outcomes': { duties } })
    signIn(watch)
    return open(WorkNotices)
  }
  const first = shows([late])
  expect(await screen.findByText('还没有人起草')).toBeInTheDocument()
  first.unmount()
  shows([{ ...late, drafted: { status: 'submitted', at: new Date().toISOString() } }])
  expect(await screen.findByText(/^市住房城乡建设局已经有稿子，等审核，.*动过$/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '起草公布稿' })).toBeNull()
})
