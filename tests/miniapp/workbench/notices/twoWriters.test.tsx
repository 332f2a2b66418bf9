import type { NoticeDraft } from '@shared/notices/contractParts'
import type { Person } from '@shared/people/person'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkNotices from '../../../../miniapp/src/workbench/notices'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const housing = { id: 'housing-urban-rural', name: '市住房城乡建设局' }
const of = (role: Person['role']): Person => ({ id: 's1', role, name: '示例人员', department: housing, places: [] })
const draft: NoticeDraft = {
  id: 'draft-1',
  version: 1,
  status: 'submitted',
  can: ['revise', 'drop', 'approve', 'sendBack'],
  department: housing.name,
  draftedBy: '示例经办',
  draftedAt: '2026-11-23T02:00:00.000Z',
  mine: false,
  ours: true,
  kind: '征地补偿安置公告',
  places: [{ code: '371502103201', name: '东昌府区沙镇镇王庄村' }],
  content: {
    field: '土地征收',
    title: '征地补偿安置公告（示例）',
    text: '示例正文，说明公告的样子。',
    areas: ['371502103201'],
    from: '2026-11-24',
    until: '2026-12-24',
    kind: 'land-compensation',
    chain: { matter: 'matter-1', step: 'compensation' },
    contact: '0635-0000000',
    example: true,
  },
}
const kinds = [
  {
    id: 'land-compensation',
    name: '征地补偿安置公告',
    fields: ['土地征收'],
    least: '不少于 30 日（《土地管理法实施条例》第二十八条）',
    until: '2026-12-24',
    provisional: false,
  },
]
const city: City = {
  'GET /api/notices/matters': { matters: [] },
  'GET /api/notices/kinds': () => ({ today: '2026-11-23', kinds }),
  'POST /api/notices/draft-1/submission': { notice: draft },
  'PUT /api/notices/draft-1': { notice: draft },
}

beforeEach(() => freshPhone(city))

test('of two who change one notice, the second reads the first before anything goes over it, and loses no word', async () => {
  const kept: NoticeDraft = { ...draft, status: 'drafting', can: ['revise', 'submit', 'drop'] }
  const refused = refusal(409, 'changed-meanwhile', '刚刚有人更新过，请看过最新情况再操作')
  cityAnswers({
    ...city,
    'GET /api/notices/drafts': { notices: [kept], issued: [] },
    'PUT /api/notices/draft-1': refused,
  })
  signIn(of('officer'))
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('button', { name: '修改' }))
  await userEvent.type(screen.getByLabelText('正文'), '我补的一句。')
  const theirs = { ...kept, version: 2, content: { ...draft.content, title: '同事改过的标题（示例）' } }
  const later = { ...city, 'GET /api/notices/drafts': { notices: [theirs], issued: [] } }
  cityAnswers({ ...later, 'PUT /api/notices/draft-1': refused })
  await userEvent.click(screen.getByRole('button', { name: '先存草稿' }))
  await userEvent.click(await screen.findByRole('button', { name: '看最新情况' }))
  expect(await screen.findByText('你写的时候，同事也改过。现在是这样：')).toBeInTheDocument()
  expect(screen.getByText('同事改过的标题（示例）')).toBeInTheDocument()
  expect(screen.getByLabelText('正文')).toHaveValue('示例正文，说明公告的样子。我补的一句。')
  expect(screen.getByRole('button', { name: '先存草稿' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: '留下我写的' }))
  cityAnswers(later)
  await userEvent.click(screen.getByRole('button', { name: '先存草稿' }))
  await waitFor(() =>
    expect(phone.asked.findLast(({ method }) => method === 'PUT')?.data).toMatchObject({ version: 2 }),
  )
})

test('a notice that was kept but could not be handed in is said as it is, and not drafted a second time', async () => {
  cityAnswers({
    ...city,
    'GET /api/notices/drafts': { notices: [{ ...draft, status: 'drafting', can: ['revise', 'submit'] }], issued: [] },
    'POST /api/notices/draft-1/submission': refusal(503, 'busy', '系统正忙，请稍后再试'),
  })
  signIn(of('officer'))
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('button', { name: '修改' }))
  await userEvent.click(screen.getByRole('button', { name: '改好了，再交审核' }))
  expect(await screen.findByText(/^存好了，.*还没有交审核：系统正忙/)).toBeInTheDocument()
})
