import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { PostingTask } from '@shared/sites/contract'
import type { Person } from '@shared/people/person'
import { queries } from '../../../miniapp/src/platform/queries'
import { useSession } from '../../../miniapp/src/platform/session'
import Boards from '../../../miniapp/src/workbench/boards'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

let photo = 'cGhvdG8='
jest.mock('../../../miniapp/src/platform/files/files', () => ({ chooseFiles: async () => [photo] }))

const clerk: Person = {
  id: 'clerk-1',
  role: 'clerk',
  name: '示例经办·王化村',
  area: { id: '371502101277', name: '东昌府区沙镇镇王化村' },
  places: [],
}
const task: PostingTask = {
  notice: 'notice-1',
  title: '【示例】征地补偿安置公告',
  example: true,
  department: '市自然资源局',
  act: 'hang',
  words: '公示到12月23日（周三）',
  urgent: false,
  site: { code: 'WANGH2', kind: 'board', name: '村委会公告栏', where: '大门东侧', place: '东昌府区沙镇镇王化村' },
}
const tasks = {
  place: { code: '371502101277', name: '王化村' },
  tasks: [task],
  nowhere: [],
  asOf: '2026-11-23T02:00:00.000Z',
}
const city: City = {
  'GET /api/postings': tasks,
  'POST /api/attachments': { id: 'photo.jpg' },
  'POST /api/sites/WANGH2/postings/notice-1/hanging': { status: 'hung', words: '记下了：示例' },
}
const sent = (end: string) => phone.asked.filter((one) => one.method === 'POST' && one.url.endsWith(end))

async function hangs(code = 'wangh2') {
  await userEvent.click(await screen.findByRole('button', { name: '贴上了' }))
  await userEvent.type(screen.getByLabelText('公告栏上的编号'), code)
  await userEvent.click(screen.getByRole('button', { name: '是这一块' }))
}

beforeEach(() => {
  freshPhone(city)
  signIn(clerk)
})

test('a clerk finds the board by its code, takes a photograph, and it is noted', async () => {
  open(Boards)
  await hangs()
  await userEvent.click(await screen.findByRole('button', { name: '拍一张贴好的照片' }))
  expect(await screen.findByText('记下了：示例')).toBeInTheDocument()
  expect(sent('/hanging')[0]?.data).toMatchObject({ photo: 'photo.jpg' })
})

test('before another board it says which one is meant, and nothing is sent', async () => {
  open(Boards)
  await hangs('ZHANG2')
  expect(await screen.findByText(/这是另一块公告栏，编号 ZHANG2/)).toBeInTheDocument()
  expect(sent('/hanging')).toEqual([])
})

test('without a line it is kept on the phone with its time, and sent once the line is back', async () => {
  cityAnswers({ ...city, 'POST /api/attachments': 'offline' })
  const page = open(Boards)
  await hangs()
  await userEvent.click(await screen.findByRole('button', { name: '拍一张贴好的照片' }))
  expect(await screen.findByText(/已经存在这部手机上/)).toBeInTheDocument()
  expect(screen.getByText(/编号 WANGH2 · /)).toBeInTheDocument()
  page.unmount()
  cityAnswers(city)
  open(Boards)
  await userEvent.click(await screen.findByRole('button', { name: '现在交上' })).catch(() => undefined)
  await waitFor(() => expect(sent('/hanging')).toHaveLength(1))
  await waitFor(() => expect(screen.queryByText(/还没有交上/)).not.toBeInTheDocument())
})

/** A busy machine is no reason to fail. */
const patient = { timeout: 8_000 }

test('several that were kept and went together are all named, not the last alone', async () => {
  const two = { ...tasks, tasks: [task, { ...task, notice: 'notice-2', title: '第三季度收支账目' }] }
  const hung = { status: 'hung', words: '记下了：示例' }
  const posts = { 'POST /api/sites/WANGH2/postings/notice-2/hanging': hung }
  cityAnswers({ ...city, ...posts, 'GET /api/postings': two, 'POST /api/attachments': 'offline' })
  const page = open(Boards)
  await userEvent.click((await screen.findAllByRole('button', { name: '贴上了' }))[0]!)
  await userEvent.type(screen.getByLabelText('公告栏上的编号'), 'wangh2')
  await userEvent.click(screen.getByRole('button', { name: '是这一块' }))
  await userEvent.click(await screen.findByRole('button', { name: '拍一张贴好的照片' }))
  await screen.findByText(/已经存在这部手机上/)
  // What is kept is tried once more as soon as the tasks were read anew; nothing can be pressed meanwhile.
  await waitFor(async () => {
    await userEvent.click(screen.getByRole('button', { name: '贴上了' }))
    expect(screen.getByRole('button', { name: '拍一张贴好的照片' })).toBeInTheDocument()
  }, patient)
  await userEvent.click(screen.getByRole('button', { name: '拍一张贴好的照片' }))
  await waitFor(() => expect(screen.getAllByText(/编号 WANGH2 · \d/)).toHaveLength(2), patient)
  page.unmount()
  cityAnswers({ ...city, ...posts, 'GET /api/postings': two })
  open(Boards)
  await userEvent.click(await screen.findByRole('button', { name: '现在交上' })).catch(() => undefined)
  expect(await screen.findByText(`交上了 2 份：「${task.title}」「第三季度收支账目」`, {}, patient)).toBeInTheDocument()
})

test('what the city refuses is told with its reason and can be put away', async () => {
  const detail = '这份公告已经撤回，不要再贴'
  cityAnswers({
    ...city,
    'POST /api/sites/WANGH2/postings/notice-1/hanging': refusal(409, 'not-now', '这一步现在不能做', { detail }),
  })
  open(Boards)
  await hangs()
  await userEvent.click(await screen.findByRole('button', { name: '拍一张贴好的照片' }))
  expect((await screen.findAllByText(detail)).length).toBeGreaterThan(0)
  await userEvent.click(screen.getByRole('button', { name: '不记这一次了' }))
  expect(await screen.findByRole('button', { name: '贴上了' })).toBeInTheDocument()
})

test('where there is no line from the start, the tasks read last are shown with their time', async () => {
  const page = open(Boards)
  await screen.findByText(task.title)
  page.unmount()
  // What was read stays on the phone, not in memory.
  queries.clear()
  cityAnswers({ 'GET /api/postings': 'offline' })
  open(Boards)
  expect(await screen.findByText(/现在连不上网络，这是 11月23日 10:00 的/)).toBeInTheDocument()
  expect(screen.getByText(task.title)).toBeInTheDocument()
})

test('a photograph that cannot be read is taken anew, and the time of posting stays', async () => {
  const unreadable = refusal(422, 'cannot-read-file', '这个文件读不了', {
    detail: '附件只收照片（JPG、PNG、WebP）和 PDF',
  })
  cityAnswers({ ...city, 'POST /api/attachments': unreadable })
  open(Boards)
  await hangs()
  await userEvent.click(await screen.findByRole('button', { name: '拍一张贴好的照片' }))
  const [kept] = await screen.findAllByText(/编号 WANGH2 · .+\d\d:\d\d/)
  const when = kept!.textContent
  cityAnswers(city)
  photo = 'YmV0dGVy'
  await userEvent.click(await screen.findByRole('button', { name: '换一张照片，时间不变' }))
  await waitFor(() => expect(sent('/hanging')).toHaveLength(1))
  expect(sent('/attachments').at(-1)?.data).toEqual({ content: 'YmV0dGVy' })
  const at = (sent('/hanging')[0]?.data as { at: string }).at
  expect(when).toContain(new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16))
  await waitFor(() => expect(screen.queryByText(/还没有交上/)).not.toBeInTheDocument())
})

test('a city that is busy, or a session that ended, refuses nothing: what was done waits and goes later', async () => {
  cityAnswers({
    ...city,
    'POST /api/sites/WANGH2/postings/notice-1/hanging': refusal(503, 'busy', '现在用的人太多，请过几秒再试'),
  })
  open(Boards)
  await hangs()
  await userEvent.click(await screen.findByRole('button', { name: '拍一张贴好的照片' }))
  expect(await screen.findByText(/已经存在这部手机上。刚才没有交上/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '不记这一次了' })).not.toBeInTheDocument()
  cityAnswers(city)
  await userEvent.click(await screen.findByRole('button', { name: '现在交上' }))
  await waitFor(() => expect(screen.queryByText(/还没有交上/)).not.toBeInTheDocument())
})

test('with many to post before one board, it is looked for once and each is then only photographed', async () => {
  const many = ['notice-1', 'notice-2', 'notice-3'].map((notice) => ({ ...task, notice, title: `${notice} 的标题` }))
  const elsewhere = { ...task, site: { ...task.site, code: 'WANGH3', name: '第二村民小组公告栏' } }
  cityAnswers({ ...city, 'GET /api/postings': { ...tasks, tasks: [...many, elsewhere] } })
  open(Boards)
  expect(await screen.findByText('要贴 3 份')).toBeInTheDocument()
  const press = async (nth: number) => userEvent.click(screen.getAllByRole('button', { name: '贴上了' })[nth]!)
  await press(0)
  await userEvent.type(screen.getByLabelText('公告栏上的编号'), 'WANGH2')
  await userEvent.click(screen.getByRole('button', { name: '是这一块' }))
  await userEvent.click(await screen.findByRole('button', { name: '先不记了' }))
  await press(1)
  expect(screen.getByRole('button', { name: '拍一张贴好的照片' })).toBeInTheDocument()
  await userEvent.click(await screen.findByRole('button', { name: '先不记了' }))
  await press(3)
  expect(screen.getByLabelText('公告栏上的编号')).toBeInTheDocument()
})

test('a phone whose clock is behind takes nothing down before the day on which the city gave it to do', async () => {
  const asOf = '2099-12-24T02:00:00.000Z'
  cityAnswers({
    ...city,
    'GET /api/postings': { ...tasks, asOf, tasks: [{ ...task, act: 'takeDown' }] },
    'POST /api/sites/WANGH2/postings/notice-1/removal': { status: 'down', words: '记下了：揭下' },
  })
  open(Boards)
  await userEvent.click(await screen.findByRole('button', { name: '揭下了' }))
  await userEvent.type(screen.getByLabelText('公告栏上的编号'), 'wangh2')
  await userEvent.click(screen.getByRole('button', { name: '是这一块' }))
  await userEvent.click(await screen.findByRole('button', { name: '拍一张揭下后的照片' }))
  expect(await screen.findByText('记下了：揭下')).toBeInTheDocument()
  expect(sent('/removal')[0]?.data).toMatchObject({ at: asOf })
})

test('a hearing of the place stands on the list of boards, to be printed and hung beside its notice', async () => {
  const words = '听证：1月20日（周三）上午9点，在示例镇政府二楼会议室'
  const hearings = [{ words, notice: { id: 'notice-1', title: '【示例】道路拓宽征地补偿安置公告' } }]
  cityAnswers({ ...city, 'GET /api/notices': { area: clerk.area, notices: [], hearings, asOf: tasks.asOf } })
  open(Boards)
  expect(await screen.findByText(words)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '打印听证通知' }))
  expect(phone.went.at(-1)).toContain('/screen/poster/index?id=notice-1&sheet=hearing')
})

test('the board before which one stands stays in front while there is more to do on it', async () => {
  const other = { ...task, site: { ...task.site, code: 'ZHANG2', name: '第二块公告栏' } }
  const second = { ...task, notice: 'notice-2', title: '【示例】第二份' }
  cityAnswers({ ...city, 'GET /api/postings': { ...tasks, tasks: [task, other, second] } })
  open(Boards)
  await userEvent.click((await screen.findAllByRole('button', { name: '贴上了' }))[0]!)
  await userEvent.type(screen.getByLabelText('公告栏上的编号'), 'WANGH2')
  await userEvent.click(screen.getByRole('button', { name: '是这一块' }))
  cityAnswers({ ...city, 'GET /api/postings': { ...tasks, tasks: [other, second] } })
  await userEvent.click(await screen.findByRole('button', { name: '拍一张贴好的照片' }))
  await waitFor(() => expect(sent('/hanging')).toHaveLength(1))
  await waitFor(() => expect(screen.queryByText(task.title)).toBeInTheDocument())
  const boards = screen.getAllByText(/编号 (?:WANGH2|ZHANG2)$/).map((one) => one.textContent)
  expect(boards).toEqual(['村委会公告栏 · 编号 WANGH2', '第二块公告栏 · 编号 ZHANG2'])
})

test('whoever signs out while something is not sent yet is told how much, and may stay', async () => {
  cityAnswers({ ...city, 'POST /api/attachments': 'offline' })
  const asked: string[] = []
  phone.confirms = (title) => asked.push(title) > 1
  open(Boards)
  await hangs()
  await userEvent.click(await screen.findByRole('button', { name: '拍一张贴好的照片' }))
  expect(await screen.findByText(/已经存在这部手机上/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '退出' }))
  await waitFor(() => expect(asked).toEqual(['还有 1 处没有交上']))
  expect(useSession.getState().person).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: '退出' }))
  await waitFor(() => expect(useSession.getState().person).toBeUndefined())
})
