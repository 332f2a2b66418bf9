import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Person } from '@shared/people/person'
import type { LargeFile } from '../../../../miniapp/src/platform/files/chooseLarge'
import Hot from '../../../../miniapp/src/workbench/hot'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const file: { chosen: LargeFile | undefined } = { chosen: undefined }
jest.mock('../../../../miniapp/src/platform/files/chooseLarge', () => ({ chooseLarge: async () => file.chosen }))

const dispatcher: Person = { id: 's1', role: 'dispatcher', name: '示例分办', places: [] }
const mapping = { at: '发布时间', title: '标题', heat: ['阅读数'] }
const counts = { rows: 6, added: 2, repeated: 1, near: 1, refused: 2 }
const refused = [
  { row: 6, reason: '「上周」读不成时间' },
  { row: 7, reason: '标题和正文都是空的' },
]
let calls = 0
const city: City = {
  'GET /api/hot': { topics: [], taken: 0, decided: 0, asOf: '2026-11-23T02:00:00.000Z' },
  'GET /api/hot/intakes': {
    intakes: [
      { id: 'intake:1', name: '上周.csv', source: '示例监测', by: '示例编辑', at: '2026-11-20T02:00:00.000Z', counts },
    ],
  },
  'POST /api/hot/files': { kept: 10 },
}
/** What the city answers for a file, whatever it is called there. */
function answers(step: string, reply: unknown) {
  const before = phone.answer
  phone.answer = (asked) => {
    if (!new RegExp(`/api/hot/files/\\w+/${step}$`).test(asked.url)) return before(asked)
    const found = typeof reply === 'function' ? (reply as () => unknown)() : reply
    return typeof found === 'object' && found && 'refused' in found && !Array.isArray(found.refused)
      ? (found.refused as { statusCode: number; data: unknown })
      : { statusCode: 200, data: found }
  }
}
const sent = (step: string) => phone.asked.filter(({ url }) => url.endsWith(`/${step}`)).map(({ data }) => data)

beforeEach(async () => {
  calls = 0
  file.chosen = { name: '示例导出.csv', size: 3_200_000, piece: async (from) => btoa(`from ${from}`) }
  freshPhone(city)
  cityAnswers(city)
  answers('reading', {
    headings: ['标题', '发布时间', '阅读数', '内容'],
    mapping,
    remembered: false,
    first: [{ 标题: '示例：停暖', 发布时间: '2026-11-20', 阅读数: '12', 内容: '' }],
  })
  answers('trial', { counts, refused })
  answers('intake', () => ({ counts, refused, done: ++calls > 1 }))
  signIn(dispatcher)
  open(Hot)
  await userEvent.click(await screen.findByRole('tab', { name: '导入监测线索' }))
})

const choose = async () => {
  await userEvent.type(await screen.findByLabelText('谁提供的'), '示例监测')
  await userEvent.click(screen.getByRole('button', { name: '选文件' }))
}

test('a file goes in pieces, and every column is shown with what stands in it', async () => {
  await choose()
  expect(await screen.findByText('「发布时间」，比如 2026-11-20')).toBeInTheDocument()
  const pieces = phone.asked
    .filter(({ url }) => url.endsWith('/api/hot/files'))
    .map(({ data }) => data as { nth: number; content: string })
  expect(pieces.map(({ nth, content }) => [nth, atob(content)])).toEqual([
    [0, 'from 0'],
    [1, 'from 1500000'],
    [2, 'from 3000000'],
  ])
})

test('the trial comes before the import, and says which row cannot be taken and why', async () => {
  await choose()
  expect(screen.queryByRole('button', { name: '导入' })).toBeNull()
  await userEvent.click(await screen.findByRole('button', { name: '先试一遍，什么都不写入' }))
  await userEvent.click(await screen.findByRole('button', { name: '不能收的 2 行和原因' }))
  expect(screen.getByRole('table', { name: '不能收的行' })).toHaveTextContent('第 6 行为什么「上周」读不成时间')
  await userEvent.click(screen.getByRole('button', { name: '导入' }))
  expect(await screen.findByText(/导入好了。读到 6 行：新的 2，重复的 1，几乎一样的 1，不能收的 2/)).toBeInTheDocument()
  // Taken in call after call, until it is done.
  expect(sent('intake')).toHaveLength(2)
})

test('a column that was guessed wrong is changed, and tried anew as it was changed', async () => {
  await choose()
  await userEvent.click(await screen.findByRole('button', { name: '先试一遍，什么都不写入' }))
  await screen.findByRole('button', { name: '导入' })
  await userEvent.click(screen.getByRole('button', { name: '改“正文或摘要”' }))
  await userEvent.click(screen.getByRole('radio', { name: '内容' }))
  expect(screen.queryByRole('button', { name: '导入' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '先试一遍，什么都不写入' }))
  await waitFor(() => expect(sent('trial').at(-1)).toMatchObject({ mapping: { ...mapping, text: '内容' } }))
})

test('without a column of times nothing is tried, and it says what is missing', async () => {
  await choose()
  await userEvent.click(await screen.findByRole('button', { name: '改“发布时间”' }))
  await userEvent.click(screen.getByRole('radio', { name: '没有这一列' }))
  expect(screen.getByText('请指定哪一列是发布时间')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '先试一遍，什么都不写入' })).toBeDisabled()
})

test('a file that is too large for a page is not sent', async () => {
  file.chosen = { name: '示例大文件.csv', size: 25_000_000, piece: async () => '' }
  await choose()
  expect(await screen.findByText('文件超过 20 MB')).toBeInTheDocument()
  expect(phone.asked.filter(({ url }) => url.includes('/files'))).toEqual([])
})

test('an import that breaks off goes on with one more press, and one that was imported is not imported again', async () => {
  let broken = true
  answers('intake', () => {
    if (broken) return refusal(503, 'unavailable', '暂时用不了')
    return { counts, refused, done: true }
  })
  await choose()
  await userEvent.click(await screen.findByRole('button', { name: '先试一遍，什么都不写入' }))
  await userEvent.click(await screen.findByRole('button', { name: '导入' }))
  const again = await screen.findByRole('button', { name: '接着导入' })
  broken = false
  await userEvent.click(again)
  expect(await screen.findByText(/导入好了/)).toBeInTheDocument()
  answers('trial', { counts, refused, there: 'done' })
  await userEvent.click(screen.getByRole('button', { name: '换一个文件' }))
  await userEvent.click(await screen.findByRole('button', { name: '先试一遍，什么都不写入' }))
  expect(await screen.findByText('这个文件已经导入过，不用再导')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '导入' })).toBeDisabled()
})

test('what was broken off by anybody stands among the last imports', async () => {
  expect(await screen.findByText(/没有导完，再选同一个文件会接着导/)).toBeInTheDocument()
})
