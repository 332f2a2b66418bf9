import type { LargeFile } from '../../../../miniapp/src/platform/files/chooseLarge'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkAccessions from '../../../../miniapp/src/workbench/accessions'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const desk: { chosen: LargeFile[] } = { chosen: [] }
jest.mock('../../../../miniapp/src/platform/files/chooseSeveral', () => ({ chooseSeveral: async () => desk.chosen }))

const file = (name: string, size = 2_000): LargeFile => ({
  name,
  size,
  piece: async () => Buffer.from(name).toString('base64'),
})
const readOf = (name: string, change: object = {}) => ({
  file: name.padEnd(64, '0'),
  name,
  facts: { title: `示例${name}办法`, versionDate: '2026-01-01', effectiveFrom: '2026-02-01' },
  attribute: '主动公开',
  notes: [],
  beside: { ends: [] },
  count: 3,
  provisions: [{ id: '第一条', heading: '', text: '示例。' }],
  ...change,
})
/** What the city answers for each file, by its name; one that is not here cannot be reached. */
let city: Record<string, unknown> = {}
const sent = () =>
  phone.asked
    .filter(({ method, url }) => method === 'POST' && url.endsWith('/api/accessions'))
    .map(({ data }) => (data as { name: string }).name)

beforeEach(() => {
  freshPhone()
  signIn({ id: 'staff-editor', role: 'editor', name: '示例编辑', places: [] })
  cityAnswers({
    'GET /api/accessions': { accessions: [], handsIn: true, looks: true },
    'POST /api/accessions': { id: '0123456789abcdef01234567', version: 1 },
  })
  const before = phone.answer
  phone.answer = (asked) => {
    if (!asked.url.endsWith('/readings')) return before(asked)
    const answer = city[(asked.data as { file: { name: string } }).file.name]
    if (!answer) return 'offline'
    return 'statusCode' in (answer as object)
      ? (answer as { statusCode: number; data: unknown })
      : { statusCode: 200, data: answer }
  }
})

const choose = async (...files: LargeFile[]) => {
  desk.chosen = files
  await userEvent.click(await screen.findByRole('radio', { name: '聊城' }))
  await userEvent.click(screen.getByRole('button', { name: '选文件' }))
}
const row = (title: string) => within(screen.getByText(title).closest<HTMLElement>('.stack--close')!)

test('several files are read one after the other, each tells how it stands, and all that are clean are handed in at once', async () => {
  city = {
    甲: readOf('甲', {
      beside: { replaces: { title: '示例甲办法', versionDate: '2024-01-01', effectiveFrom: '2024-01-01' }, ends: [] },
    }),
    乙: readOf('乙', { notes: ['没有写明日期，按导入日期处理'] }),
    丙: readOf('丙', { beside: { refused: '文件库里的《示例丙办法》是2027年1月1日的，比这份新，这份不收', ends: [] } }),
    丁: {
      statusCode: 422,
      data: { type: 'urn:problem:cannot-read-file', title: '这个文件读不了', detail: '这个 PDF 已损坏' },
    },
    戊: readOf('甲', { name: '戊' }),
    己: readOf('己'),
  }
  open(WorkAccessions)
  await choose(...['甲', '乙', '丙', '丁', '戊', '己'].map((name) => file(name)), file('庚', 5_000_000))
  expect(await screen.findByText('读好了 2 份，要看一看 1 份，不交 4 份')).toBeInTheDocument()
  expect(screen.getByText(/^甲 .* · 替下2024年1月1日的一版$/)).toBeInTheDocument()
  expect(row('示例乙办法').getByText('请对照原文件看：没有写明日期，按导入日期处理')).toBeInTheDocument()
  expect(row('示例丙办法').getByText(/比这份新，这份不收/)).toBeInTheDocument()
  expect(row('丁').getByText('这个 PDF 已损坏')).toBeInTheDocument()
  expect(screen.getByText('和这次选的“甲”是同一份，只交一份')).toBeInTheDocument()
  expect(row('庚').getByText(/文件超过 4 MB，没有读。压缩里面的图片再选/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '把读好的 2 份都交上' }))
  expect(await screen.findByText('要看一看 1 份，不交 4 份，交上了 2 份')).toBeInTheDocument()
  expect(sent()).toEqual(['甲', '己'])
  await userEvent.click(screen.getByRole('button', { name: '打开看、改：示例乙办法' }))
  await userEvent.click(screen.getByRole('button', { name: '交另一个人核对' }))
  await waitFor(() => expect(sent()).toEqual(['甲', '己', '乙']))
  expect(await screen.findByText('不交 4 份，交上了 3 份')).toBeInTheDocument()
})

test('what was read outlives the page and is handed in later; what was not read is chosen again', async () => {
  city = { 甲: readOf('甲') }
  const page = open(WorkAccessions)
  await choose(file('甲'), file('乙'))
  expect(await screen.findByText('读好了 1 份，没读成 1 份')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '再读一次：乙' })).toBeInTheDocument()
  page.unmount()
  open(WorkAccessions)
  expect(await screen.findByText('读好了 1 份，没读成 1 份')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '再读一次：乙' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '把读好的 1 份都交上' }))
  await waitFor(() => expect(sent()).toEqual(['甲']))
})

test('one that the city refuses stays on the list with the reason, and the others go on', async () => {
  city = { 甲: readOf('甲'), 乙: readOf('乙') }
  open(WorkAccessions)
  await choose(file('甲'), file('乙'))
  await screen.findByText('读好了 2 份')
  const before = phone.answer
  const refused = refusal(409, 'already-exists', '已经有了', { detail: '这个文件示例经办已经交上了，正等核对' })
  phone.answer = (asked) =>
    asked.method === 'POST' && (asked.data as { name?: string })?.name === '甲' ? refused.refused : before(asked)
  await userEvent.click(screen.getByRole('button', { name: '把读好的 2 份都交上' }))
  expect(await screen.findByText('不交 1 份，交上了 1 份')).toBeInTheDocument()
  expect(screen.getByText('这个文件示例经办已经交上了，正等核对')).toBeInTheDocument()
})

test('more than twenty at once are not read, and it is said', async () => {
  open(WorkAccessions)
  await choose(...Array.from({ length: 21 }, (_, nth) => file(`示例${nth}`)))
  expect(await screen.findByText('一次最多选 20 份，这次选了 21 份，都没有读')).toBeInTheDocument()
})
