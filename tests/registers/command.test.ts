import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inquiries } from '../../functions/inquiries/store'
import { receivedIn } from '../../functions/ledger/everyBrief'
import { openEmbeddedDatabase } from '../../functions/local/database/embeddedDatabase'
import { command, dataFolder, killedWhen } from './dataFolder'

const mapping = {
  register: '示例登记册',
  columns: { key: '编号', receivedAt: '受理时间', text: '内容', repliedAt: '答复时间', department: '承办单位' },
  constants: { channel: 'hotline', kind: 'complaint' },
}
const headings = '编号,受理时间,内容,答复时间,承办单位'
const good = (nth: number) => `R${nth},2025-09-01,示例：第 ${nth} 件，路灯不亮,2025-09-05,市住建局`

jest.setTimeout(300_000)
let empty: string
let folder: string
beforeAll(async () => {
  empty = await dataFolder()
})
beforeEach(async () => {
  folder = `${empty}-copy`
  await cp(empty, folder, { recursive: true })
  await writeFile(join(folder, 'm.json'), JSON.stringify(mapping))
})
afterEach(() => rm(folder, { recursive: true }))
afterAll(() => rm(empty, { recursive: true }))

const register = async (rows: readonly string[]) => {
  await writeFile(join(folder, 'r.csv'), [headings, ...rows].join('\r\n'))
  return [join(folder, 'r.csv'), '--mapping', join(folder, 'm.json')]
}
const cases = async () => {
  const tables = await openEmbeddedDatabase(join(folder, 'tables'))
  const briefs = await receivedIn(['2025-09'], tables.store(inquiries))
  await tables.close()
  return briefs
}

test('a row that is wrong holds the whole register back, unless it is to be skipped; a dry run writes nothing', async () => {
  const words = await register([good(1), 'R2,上周,示例：不知何时,,', good(3)])
  const tried = command('importRegister', [...words, '--dry-run'], folder)
  expect(tried).toMatchObject({ status: 1, stdout: expect.stringContaining('第 3 行「受理时间」：「上周」读不成时间') })
  expect(tried.stdout).toContain('什么都没有写入')
  const refused = command('importRegister', words, folder)
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('什么都没有写入') })
  expect(await cases()).toEqual([])
  const skipping = command('importRegister', [...words, '--skip-bad'], folder)
  expect(skipping).toMatchObject({ status: 0, stdout: expect.stringContaining('写入 2 件，已经有的 0 件，跳过 1 行') })
  expect(await cases()).toHaveLength(2)
})

test('a good register passes its dry run with 0, and a command that was not understood is told how it is used', async () => {
  const words = await register([good(1)])
  expect(command('importRegister', [...words, '--dry-run'], folder).status).toBe(0)
  expect(await cases()).toEqual([])
  expect(command('importRegister', words.slice(0, 1), folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('用法：'),
  })
  expect(command('importRegister', ['none.csv', ...words.slice(1)], folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('找不到文件 none.csv'),
  })
})

test('an import that is killed half-way goes on when it is run again: no row is lost, none is there twice', async () => {
  const words = await register(Array.from({ length: 400 }, (_, nth) => good(nth)))
  expect(await killedWhen(/已处理 \d+\/400/, 'importRegister', words, folder)).toBe(true)
  const again = command('importRegister', words, folder)
  const [, created = '', there = ''] = /写入 (\d+) 件，已经有的 (\d+) 件/.exec(again.stdout) ?? []
  expect(again.status).toBe(0)
  expect(Number(there)).toBeGreaterThan(0)
  expect(Number(created)).toBeGreaterThan(0)
  expect(Number(created) + Number(there)).toBe(400)
  expect(new Set((await cases()).map(({ id }) => id)).size).toBe(400)
  expect(await cases()).toHaveLength(400)
  expect(command('verify', [], folder)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('检查了 400 件办件'),
  })
})
