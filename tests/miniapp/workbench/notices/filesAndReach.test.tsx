import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { NoticeDraft } from '@shared/notices/contractParts'
import type { Person } from '@shared/people/person'
import IssuePage from '../../../../miniapp/src/notices/issue'
import { FileFields } from '../../../../miniapp/src/workbench/notices/files/FileFields'
import WorkNotices from '../../../../miniapp/src/workbench/notices'
import { type City, cityAnswers, freshPhone, liveAt, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const lead: Person = { id: 's1', role: 'lead', name: '示例人员', department: housing, places: [] }
const village = { code: '371502101277', name: '东昌府区沙镇镇王化村' }
const table = `${'t'.repeat(43)}.pdf`
const digest = 'ab'.repeat(32)
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
  kind: '其他公告',
  places: [village],
  content: {
    field: '养老服务',
    title: '示例老年食堂开饭通知',
    text: '示例正文，说明公告的样子。',
    areas: [village.code],
    from: '2026-11-24',
    until: '2026-12-24',
    kind: 'other',
    contact: '0635-0000000',
    example: true,
    attachments: [{ file: table, name: '菜单和价格', size: 88_000, sha256: digest }],
  },
}
const places = [
  { code: '371502101', name: '东昌府区沙镇镇', villages: 2, followers: '约 40 人' },
  { code: village.code, name: village.name, villages: 1, followers: '不到 5 人' },
]
const reach = { villages: 3, followers: '约 40 人', places, counties: [{ code: '371502', name: '东昌府区' }] }
const outline = {
  code: '371502',
  name: '东昌府区',
  coordinates: [
    [
      [
        [115.8, 36.3],
        [116.1, 36.3],
        [116.1, 36.6],
        [115.8, 36.3],
      ],
    ],
  ],
}
const city: City = {
  'GET /api/notices/drafts': { notices: [draft], issued: [] },
  'GET /api/notices/matters': { matters: [] },
  'GET /api/notices/kinds': { today: '2026-11-23', kinds: [{ id: 'other', name: '其他公告', fields: ['养老服务'] }] },
  'GET /api/notices/draft-1/reach': reach,
  'GET /api/areas/outlines': { outlines: [outline] },
}

beforeEach(() => freshPhone(city))

test('before approving one reads how many villages and followers it reaches, and sees the outline of the counties', async () => {
  signIn(lead)
  open(WorkNotices)
  expect(await screen.findByText('写到 3 个村和社区，关注那里的：约 40 人')).toBeInTheDocument()
  await userEvent.click(await screen.findByRole('button', { name: '看东昌府区的轮廓' }))
  expect(screen.getByRole('img', { name: '东昌府区的轮廓' })).toBeInTheDocument()
})

test('where it names several places, one reads of each about how many follow it', async () => {
  signIn(lead)
  open(WorkNotices)
  await userEvent.click(await screen.findByRole('button', { name: '看这 2 个地方各有多少人关注' }))
  expect(screen.getByText('东昌府区沙镇镇（2 个村和社区）')).toBeInTheDocument()
  expect(screen.getByText('不到 5 人')).toBeInTheDocument()
})

test('how far it reaches can be asked for again where it could not be counted', async () => {
  cityAnswers({ ...city, 'GET /api/notices/draft-1/reach': refusal(503, 'busy', '系统正忙，请稍后再试') })
  signIn(lead)
  open(WorkNotices)
  expect(await screen.findByText('系统正忙，请稍后再试')).toBeInTheDocument()
})

test('whoever approves opens each attachment first, by its name and its size', async () => {
  signIn(lead)
  open(WorkNotices)
  expect(await screen.findByText('附件 1 个，发布前打开看一遍')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '打开附件菜单和价格.pdf，86 KB' })).toBeInTheDocument()
})

test('an attachment is called what people are to read, and taken away again', async () => {
  const changes: unknown[] = []
  const Fields = () => <FileFields files={[{ file: table, name: '' }]} onChange={(files) => changes.push(files)} />
  signIn(lead)
  open(Fields)
  expect(screen.getByText(/发布后所有人都能打开，里面不要有个人的证件号码、电话和住址/)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText(/的名称$/), '表')
  expect(changes.at(-1)).toEqual([{ file: table, name: '表' }])
  await userEvent.click(screen.getByRole('button', { name: /^去掉/ }))
  expect(changes.at(-1)).toEqual([])
})

test('everybody reads which files belong to a notice and how to tell that a copy is the same; what was withdrawn opens no more', async () => {
  const notice = {
    id: 'n1',
    field: '养老服务',
    title: '示例老年食堂开饭通知',
    text: '示例正文，说明公告的样子。',
    areas: [village],
    from: '2026-11-24',
    until: '2026-12-24',
    period: '公示第 1 天，共 31 天',
    running: true,
    now: [],
    contact: '0635-0000000',
    laws: [],
    department: housing.name,
    issuedAt: '2026-11-23T02:00:00.000Z',
    example: true,
    attachments: [
      { file: table, name: '菜单和价格.pdf', size: 88_000, sha256: digest },
      { name: '旧菜单.pdf', size: 1_300_000, sha256: 'cd'.repeat(32) },
    ],
  }
  cityAnswers({ 'GET /api/notices/n1': { notice } })
  liveAt(village)
  open(IssuePage, { id: 'n1' })
  expect(await screen.findByText('附件 2 个')).toBeInTheDocument()
  expect(screen.getByText('旧菜单.pdf（1.2 MB），不再打开')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '怎么核对附件没有被改过' }))
  expect(screen.getByText(digest)).toBeInTheDocument()
  await waitFor(() => expect(phone.asked.some(({ url }) => url.endsWith('/api/notices/n1'))).toBe(true))
})

test('a document or a workbook is offered beside photographs and PDF, and called a document', () => {
  open(() => <FileFields files={[{ file: `${'d'.repeat(43)}.xlsx`, name: '补偿标准表' }]} onChange={() => undefined} />)
  expect(screen.getByRole('button', { name: '加 Word、Excel' })).toBeInTheDocument()
  expect(screen.getByLabelText('文档 1的名称')).toHaveValue('补偿标准表')
})
