import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { intakes, intakesKey, sightingPages, sightingsKey } from '../../../functions/hot/sightings/store'
import { openEmbeddedDatabase } from '../../../functions/local/database/embeddedDatabase'
import { everyOf } from '../../../functions/platform/store/pages'
import { command, dataFolder, killedWhen } from '../../registers/dataFolder'

jest.setTimeout(300_000)
let folder: string
beforeAll(async () => {
  folder = await dataFolder()
})
afterAll(() => rm(folder, { recursive: true }))

const rows = 12_000
/** Every tenth says what the one before it said, in nearly the same words. */
const row = (nth: number) => {
  const of = nth % 10 === 9 ? nth - 1 : nth
  const says = `示例：第${of}条，${String.fromCodePoint(...Array.from({ length: 24 }, (_, at) => 0x4e00 + ((of * 31 + at * 97 + of * at) % 5_000)))}`
  return `2026-11-20 08:30:00,${says}${nth % 10 === 9 ? '，转' : ''},https://example.com/${nth}`
}

test('an import that is killed while it runs and begun again has every row once, judged as it would have been', async () => {
  const path = join(folder, 'v.csv')
  await writeFile(path, ['发布时间,内容,链接', ...Array.from({ length: rows }, (_, nth) => row(nth))].join('\n'))
  const words = [path, '--source', '示例监测']
  const tried = command('imports/importSightings', [...words, '--dry-run'], folder)
  expect(tried).toMatchObject({ status: 0, stdout: expect.stringContaining('什么都没有写入') })
  const [counted] = /读到.*/.exec(tried.stdout) ?? []
  const [, added, near] = (/新的 (\d+)，重复的 0，几乎一样的 (\d+)，不能收的 0/.exec(counted ?? '') ?? []).map(Number)
  expect(added! + near!).toBe(rows)
  expect(near).toBeGreaterThan(rows / 20)
  // The trial tells of 5,000 and 10,000 rows, the import of 5,000 again: then it is half done.
  expect(await killedWhen(/(?:读到 \d+ 行[^]*){3}/, 'imports/importSightings', words, folder)).toBe(true)
  const again = command('imports/importSightings', words, folder)
  expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining('上次没有导完，会接着导') })
  expect(again.stdout).toContain(`导入完成。${counted}`)
  const tables = await openEmbeddedDatabase(join(folder, 'tables'))
  const pages = await everyOf(tables.store(sightingPages).page, { index: 'first', key: sightingsKey })
  const [made] = await everyOf(tables.store(intakes).page, { index: 'first', key: intakesKey })
  await tables.close()
  const links = pages.flatMap(({ sightings }) => sightings.map(({ link }) => link))
  expect(links).toHaveLength(added!)
  expect(new Set(links).size).toBe(added)
  expect(pages.flatMap(({ echoes }) => echoes)).toHaveLength(near!)
  expect(made?.doneAt).toBeDefined()
})
