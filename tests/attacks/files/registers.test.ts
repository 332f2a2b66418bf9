import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { registerMapping } from '../../../functions/registers/mapping'
import { registerTable } from '../../../functions/registers/table'

jest.setTimeout(60_000)

const mapping = registerMapping.parse({
  register: '示例登记册',
  columns: { key: '工单号', receivedAt: '受理时间', text: '内容' },
  constants: { channel: 'hotline', kind: 'consultation' },
})

const zipped = async (files: Record<string, Buffer | string>) => {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } })
}

describe('a register made to exhaust the reader is refused in words, and nothing of it is held', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'registers-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test.each([
    [
      'a workbook that unpacks without end',
      'a.xlsx',
      () => zipped({ 'xl/worksheets/sheet1.xml': Buffer.alloc(120_000_000, 32) }),
      /太大/,
    ],
    [
      'a workbook of very many parts',
      'b.xlsx',
      () => zipped(Object.fromEntries(Array.from({ length: 10_500 }, (_none, at) => [`x${at}`, '']))),
      /太多/,
    ],
    [
      'a workbook cut short',
      'c.xlsx',
      async () => (await zipped({ 'xl/workbook.xml': 'x'.repeat(9_000) })).subarray(0, 60),
      /打不开/,
    ],
    ['an archive that is no workbook', 'd.xlsx', () => zipped({ 'a.txt': 'x' }), /打不开/],
    ['lines of JSON nested without end', 'e.jsonl', async () => `{"a":${'['.repeat(200_000)}\n`, /不是 JSON 对象/],
    ['a table of control signs', 'f.csv', async () => '\u0001'.repeat(100_000), /编码/],
    ['a table that is one open quote', 'g.csv', async () => `工单号,受理时间,内容\n"${'x,'.repeat(1_500_000)}`, /./],
  ])('%s', async (_what, name, made, words) => {
    const path = join(folder, name)
    await writeFile(path, await made())
    const before = process.memoryUsage().rss
    const read = await registerTable(path, mapping).then(
      ({ rows }) => `${rows.length} 行`,
      (error: unknown) => String((error as { detail?: string }).detail),
    )
    expect(read).toMatch(words)
    expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000)
  })
})
