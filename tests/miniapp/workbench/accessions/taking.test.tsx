import type { ShownAccession } from '@shared/answers/accessions/desk'
import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkAccessions from '../../../../miniapp/src/workbench/accessions'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const at = '2026-11-23T02:00:00.000Z'
const facts = {
  title: '示例市路灯管理办法',
  versionDate: '2026-01-01',
  effectiveFrom: '2026-02-01',
} as const
const content = { facts, category: '聊城' as const, attribute: '主动公开' as const, provisions: 3, notes: [] }
const former = { title: '示例市路灯管理办法', versionDate: '2024-01-01', effectiveFrom: '2024-01-01' }
const waiting: ShownAccession = {
  id: '0123456789abcdef01234567',
  version: 1,
  unit: '市住房城乡建设局',
  file: { name: '示例市路灯管理办法.docx', size: 20_000 },
  status: 'waiting',
  waits: { content, by: '示例经办·住建', at, mine: false },
  beside: { replaces: former, ends: [] },
  history: [{ at, by: '示例经办·住建', deed: '交上' }],
}
const held: ShownAccession = {
  ...waiting,
  version: 2,
  status: 'settled',
  waits: undefined,
  beside: undefined,
  signed: { content, policy: 'policy-of-lamps', by: '示例编辑', at, edition: 1 },
  placing: 'held',
}
const read = {
  file: 'a'.repeat(64),
  name: '粘贴的文字.txt',
  facts,
  attribute: '主动公开',
  notes: ['没有写明日期，按导入日期处理'],
  beside: { replaces: former, ends: [] },
  count: 3,
  provisions: [{ id: '第一条', heading: '', text: '路灯应当亮。' }],
}
const shows = (all: ShownAccession[], more: object = {}, who = { handsIn: true, looks: true }) =>
  cityAnswers({ 'GET /api/accessions': { accessions: all, ...who }, ...more })
const sent = (end: string) => phone.asked.find(({ method, url }) => method !== 'GET' && url.endsWith(end))?.data
const fill = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value }, detail: { value } })

beforeEach(() => {
  freshPhone()
  signIn({ id: 'staff-editor', role: 'editor', name: '示例编辑', places: [] })
})

test('a text is pasted, seen as it was read beside what the library has, mended, and handed to another', async () => {
  shows([], { 'POST /api/accessions/readings': read, 'POST /api/accessions': { id: waiting.id, version: 1 } })
  open(WorkAccessions)
  expect(await screen.findByText('还没有收录过文件')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '选文件' })).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '聊城' }))
  await userEvent.click(screen.getByRole('button', { name: '没有文件，把文字贴进来' }))
  fill('全文', `示例市路灯管理办法\n第一条 路灯应当亮。${'第二条 灯杆应当直。'.repeat(6)}`)
  await userEvent.click(screen.getByRole('button', { name: '读一读贴的文字' }))
  expect(
    await screen.findByText(
      '文件库里现在是2024年1月1日的一版，从2026年2月1日起由这份替下；旧的一版还留着，不再用来回答',
    ),
  ).toBeInTheDocument()
  expect(screen.getByText('请对照原文件看：没有写明日期，按导入日期处理')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看读出来的全文，共 3 条' }))
  expect(screen.getByText('路灯应当亮。')).toBeInTheDocument()
  fill('标题', '示例市路灯管理办法（修订）')
  await userEvent.click(screen.getByRole('button', { name: '交另一个人核对' }))
  expect(await screen.findByText(/交上了，等市政务公开办公室的同事对照原文件核对/)).toBeInTheDocument()
  expect(sent('/api/accessions')).toEqual({
    file: read.file,
    name: read.name,
    category: '聊城',
    facts: { ...facts, title: '示例市路灯管理办法（修订）' },
  })
})

test('what the library has already is told, and a file that cannot be read is told plainly', async () => {
  shows([], {
    'POST /api/accessions/readings': refusal(422, 'cannot-read-file', '这个文件读不了', { detail: '文件里没有文字' }),
  })
  open(WorkAccessions)
  await userEvent.click(await screen.findByRole('radio', { name: '法律' }))
  await userEvent.click(screen.getByRole('button', { name: '没有文件，把文字贴进来' }))
  fill('全文', '示例'.repeat(40))
  await userEvent.click(screen.getByRole('button', { name: '读一读贴的文字' }))
  expect(await screen.findByText('文件里没有文字')).toBeInTheDocument()
  shows([], { 'POST /api/accessions/readings': { ...read, beside: { refused: '文件库里已经有这个文件', ends: [] } } })
  await userEvent.click(screen.getByRole('button', { name: '读一读贴的文字' }))
  expect(await screen.findByText('文件库里已经有这个文件')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '交另一个人核对' })).not.toBeInTheDocument()
})

test('another person reads it beside its file and takes it into the library, or gives it back with the reason', async () => {
  shows([waiting], { [`POST /api/accessions/${waiting.id}/signature`]: { id: waiting.id, version: 2 } })
  open(WorkAccessions)
  expect(await screen.findByText('等核对的 1 份')).toBeInTheDocument()
  expect(screen.getByText('下载原文件：示例市路灯管理办法.docx（20 KB）')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '退回修改' }))
  expect(screen.getByRole('button', { name: '退回' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: '不了' }))
  await userEvent.click(screen.getByRole('button', { name: '和原文件一致，收进文件库' }))
  expect(await screen.findByText('《示例市路灯管理办法》核对过了，几分钟内收进文件库')).toBeInTheDocument()
  expect(sent('/signature')).toEqual({ version: 1 })
})

test('whoever handed it in looks at none, and a unit is not asked to', async () => {
  shows([{ ...waiting, waits: { ...waiting.waits!, mine: true } }], {}, { handsIn: true, looks: false })
  open(WorkAccessions)
  expect(await screen.findByText('你交的，要请市政务公开办公室另一位同事核对')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '和原文件一致，收进文件库' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: '修改' })).toBeInTheDocument()
})

test('what stands in the library leads to it, and a mistake is taken back with its reason', async () => {
  shows([held], { [`POST /api/accessions/${held.id}/withdrawal`]: { id: held.id, version: 3 } })
  open(WorkAccessions)
  await userEvent.click(await screen.findByRole('button', { name: '在文件库里看' }))
  expect(phone.went).toEqual(['to /answers/policy/index?id=policy-of-lamps'])
  await userEvent.click(screen.getByRole('button', { name: '收错了，撤出' }))
  fill('为什么撤出', '这是征求意见稿，不是正式的')
  await userEvent.click(screen.getByRole('button', { name: '撤出' }))
  expect(await screen.findByText(/几分钟内从文件库撤出/)).toBeInTheDocument()
  expect(sent('/withdrawal')).toEqual({ version: 2, reason: '这是征求意见稿，不是正式的' })
})

test('a unit of a county hands in what its county laid down, and reads where alone it is to count', async () => {
  signIn({
    id: 'staff-qu',
    role: 'officer',
    name: '示例经办·区住建',
    department: { id: 'housing@371502', name: '东昌府区住房城乡建设局' },
    places: [],
  })
  const only = '东昌府区'
  const mine = { ...waiting, waits: { ...waiting.waits!, mine: true, content: { ...content, only } } }
  const more = {
    'POST /api/accessions/readings': { ...read, only },
    'POST /api/accessions': { id: waiting.id, version: 1 },
  }
  cityAnswers({ 'GET /api/accessions': { accessions: [mine], handsIn: true, looks: false, only }, ...more })
  open(WorkAccessions)
  expect(await screen.findByText('交东昌府区自己定的文件。国家、省、市的，由市里的单位交')).toBeInTheDocument()
  expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  expect(screen.getByText(/^只在东昌府区适用 · /)).toBeInTheDocument()
  expect(screen.getByText('你交的，要请东昌府区政务公开办公室或者市政务公开办公室另一位同事核对')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '没有文件，把文字贴进来' }))
  fill('全文', `示例市路灯管理办法\n第一条 路灯应当亮。${'第二条 灯杆应当直。'.repeat(6)}`)
  await userEvent.click(screen.getByRole('button', { name: '读一读贴的文字' }))
  expect((await screen.findAllByText(/只用来回答东昌府区的人，别处的人问不会用它/)).length).toBeGreaterThan(0)
  await userEvent.click(screen.getByRole('button', { name: '交另一个人核对' }))
  expect(sent('/api/accessions')).toMatchObject({ category: '聊城' })
})
