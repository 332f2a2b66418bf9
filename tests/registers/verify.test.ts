import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { concerns } from '../../functions/concerns/store'
import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { notices } from '../../functions/notices/store'
import { sites } from '../../functions/sites/store'
import { lookupSecretHere } from '../../functions/local/keptSecrets'
import { markedBy } from '../../functions/platform/store/rowFault'
import { clientThrough } from '../../functions/local/database/throughDoor'
import { openEmbeddedDatabase } from '../../functions/local/database/embeddedDatabase'
import { loadRegister } from '../../functions/registers/load'
import { receivedIn } from '../../functions/ledger/everyBrief'
import { bench } from '../concerns/bench'
import { noticeOffice } from '../notices/office'
import { testHouse } from '../support/house'
import { command, dataFolder } from './dataFolder'
import { row } from './exampleRow'

jest.setTimeout(300_000)
let folder: string
let ids: string[]
beforeAll(async () => {
  folder = await dataFolder()
  const tables = await openEmbeddedDatabase(join(folder, 'tables'))
  const house = testHouse()
  const [cases, words] = [tables.store(inquiries), tables.store(texts)]
  await loadRegister([row(1), row(2), row(3)], {
    inquiries: cases,
    texts: words,
    reference: await house.reference(),
    secret: house.lookupSecret,
    now: house.now,
  })
  ids = (await receivedIn(['2025-09'], cases)).map(({ id }) => id)
  await tables.close()
})
afterAll(() => rm(folder, { recursive: true }))

/** One value of a case changed on disk, behind the back of the system. */
async function changed(
  id: string,
  attribute: 'body' | 'brief',
  { from, to, table = 'inquiries' }: { from: string; to: string; table?: string },
): Promise<void> {
  const path = join(folder, 'tables')
  const tables = await openEmbeddedDatabase(path)
  const client = clientThrough(tables.door)
  const key = { TableName: table, Key: { id: { S: id } } }
  const was = (await client.getItem(key)).Item?.[attribute]?.S ?? ''
  expect(was).toContain(from)
  await client.updateItem({
    ...key,
    UpdateExpression: 'SET #it = :now',
    ExpressionAttributeNames: { '#it': attribute },
    ExpressionAttributeValues: { ':now': { S: was.replace(from, to) } },
  })
  client.destroy()
  await tables.close()
}

/** A concern with other words than its history tells. */
async function concernChanged(id: string): Promise<void> {
  const desk = bench()
  const one = (await desk.store.get(await desk.at('responded')))!
  const tables = await openEmbeddedDatabase(join(folder, 'tables'))
  await tables.store(concerns).create({ ...one, id, response: '示例：换过的话' })
  await tables.close()
}

/** Two notices: one dropped, which stands in no list, and one issued; both as their histories tell them. */
async function noticesKept(): Promise<string[]> {
  const { draft, drop, approve, kept } = noticeOffice()
  const written = [
    (await draft()).body.notice.id,
    (await draft({ title: '【示例】另一份公告', text: '示例正文：另一件事。' })).body.notice.id,
  ] as const
  await drop(written[0])
  await approve(written[1])
  const tables = await openEmbeddedDatabase(join(folder, 'tables'))
  for (const id of written) await tables.store(notices).create(await kept(id))
  await tables.close()
  return [...written]
}

test('exit code 0 when all holds, and 1 with the first case, concern and notice when values were changed on disk', async () => {
  const [, issued = ''] = await noticesKept()
  const whole = command('verify', [], folder)
  expect(whole).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /2 份公告、0 份问卷、.*、0 份解读、0 份收录、0 份登记的文件、0 条清理结论、0 份年度报告、0 个账号、0 个单位、0 份个人信息保护记录、0 年放假安排\n全部一致/,
    ),
  })
  const [first = '', second = ''] = ids
  await changed(second, 'body', { from: '"at":"2025-09-05', to: '"at":"2025-09-04' })
  await changed(first, 'brief', { from: '"stands":"answered"', to: '"stands":"withdrawn"' })
  await concernChanged('concern-changed')
  await changed(issued, 'body', { from: '"status":"issued"', to: '"status":"withdrawn"', table: 'notices' })
  const { status, stdout } = command('verify', ['--data', folder], folder)
  expect([status, stdout]).toEqual([1, expect.stringContaining(`对不上：办件 ${first} 在台账里的摘要与它的记录不一致`)])
  expect(stdout).toContain('对不上：舆情 concern-changed 的回应与按它的记录推出来的不一致')
  expect(stdout).toContain(`对不上：公告 ${issued} 的状态与按它的记录推出来的不一致`)
})

test('exit code 2 when it could not look: no data, or words it does not know', () => {
  expect(command('verify', ['--data', join(folder, 'nowhere')], folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('里没有数据'),
  })
  expect(command('verify', ['--fast'], folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('用法：') })
})

test('a board and its places beside the notices are rows like others, not rows that cannot be read', async () => {
  const tables = await openEmbeddedDatabase(join(folder, 'tables'))
  const facts = { kind: 'board', name: '示例公告栏', area: '371502101277', where: '示例村委会门口' } as const
  const one = { id: 'site-2345-6789', version: 0, code: '2345-6789', status: 'inUse', facts, events: [] } as const
  await tables.store(sites).create({ ...one, events: [] })
  await tables.close()
  expect(command('verify', [], folder).stdout).not.toContain('读不出来')
})

test('rows of any table that cannot be read are counted and named, and the rest is looked at all the same', async () => {
  const path = join(folder, 'tables')
  const tables = await openEmbeddedDatabase(path)
  const client = clientThrough(tables.door)
  for (const TableName of ['inquiries', 'people'])
    await client.putItem({
      TableName,
      Item: { id: { S: 'row-spoilt' }, version: { N: '0' }, body: { S: '{"name":"张建国' } },
    })
  client.destroy()
  await tables.close()
  const { status, stdout } = command('verify', ['--data', folder], folder)
  expect(status).toBe(1)
  expect(stdout).toContain('读不出来的记录 2 条')
  const mark = markedBy(await lookupSecretHere(folder))
  expect(stdout).toContain(`表 inquiries，键 row-spoilt，日志里叫 ${mark('inquiries', 'row-spoilt')}：not JSON`)
  expect(stdout).toContain(`表 people，键 row-spoilt，日志里叫 ${mark('people', 'row-spoilt')}：not JSON`)
  expect(stdout).not.toContain('张建国')
})
