import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { openEmbeddedDatabase } from '../../functions/local/database/embeddedDatabase'
import { loadRegister } from '../../functions/registers/load'
import { command, dataFolder } from '../registers/dataFolder'
import { row } from '../registers/exampleRow'
import { testHouse } from '../support/house'

jest.setTimeout(300_000)
let folder: string
beforeAll(async () => {
  folder = await dataFolder()
  const tables = await openEmbeddedDatabase(join(folder, 'tables'))
  const house = testHouse()
  const old = { receivedAt: '2021-09-01T02:00:00.000Z', repliedAt: '2021-09-05T02:00:00.000Z' }
  const contact = { name: '示例居民一', phone: '13800000001' }
  await loadRegister([row(1, { ...old, contact }), row(2, { ...old, text: '示例：路灯不亮。'.repeat(30) }), row(3)], {
    inquiries: tables.store(inquiries),
    texts: tables.store(texts),
    reference: await house.reference(),
    secret: house.lookupSecret,
    now: house.now,
  })
  await tables.close()
})
afterAll(() => rm(folder, { recursive: true }))

test('a trial counts and changes nothing; then it is deleted, and verify finds 0 differences and says that it was deleted', () => {
  const trial = command('keeping/keeping', ['--dry-run'], folder)
  expect(trial).toMatchObject({ status: 0, stdout: expect.stringContaining('（试运行，什么都没有改）') })
  expect(trial.stdout).toContain('到期该删提问人写的内容和附件：2 件')
  expect(trial.stdout).toContain('inquiries｜办件里的称呼和电话｜办结以后 1 年｜本市约定')
  expect(command('verify', [], folder).stdout).not.toContain('删除过')
  expect(command('keeping/keeping', [], folder).stdout).toContain('删除了提问人写的内容和附件：2 件')
  const { status, stdout } = command('verify', [], folder)
  expect([status, stdout]).toEqual([0, expect.stringContaining('3 件办件按期限或应本人要求删除过个人内容')])
  expect(stdout).toContain('全部一致')
  expect(command('keeping/keeping', ['--dry-run'], folder).stdout).toContain('到期该删提问人写的内容和附件：0 件')
})

test('words it does not know are answered with how it is used', () => {
  expect(command('keeping/keeping', ['--fast'], folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('用法：'),
  })
})
