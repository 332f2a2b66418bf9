import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { registerMapping } from '../../../functions/registers/mapping'
import { registerApart } from '../../../functions/registers/readingApart'
import { registerRows } from '../../../functions/registers/rows'
import { testHouse } from '../../support/house'

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
    const read = await registerApart(path, mapping).then(
      ({ rows }) => `${rows.length} 行`,
      (error: unknown) => String((error as { detail?: string }).detail),
    )
    expect(read).toMatch(words)
    expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000)
  })

  const written = async (name: string, content: Buffer | string) => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
  const refusal = (reading: Promise<unknown>) =>
    reading.then(
      () => 'read',
      (error: unknown) => String((error as { detail?: string }).detail),
    )
  const sheet = (rows: number, columns: number) =>
    zipped({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml':
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${`<row>${`<c t="str"><v>${'示例'.repeat(60)}</v></c>`.repeat(columns)}</row>`.repeat(rows)}</sheetData></worksheet>`,
    })

  test('a workbook of half a million long cells is refused when its memory is over, and this process has none of it', async () => {
    const path = await written('h.xlsx', await sheet(700, 700))
    expect(await refusal(registerApart(path, mapping, { memoryMb: 48 }))).toMatch(/太大/)
  })

  test('a register that takes too long is refused when its time is over; the next one is read', async () => {
    const path = await written('i.xlsx', await sheet(400, 400))
    expect(await refusal(registerApart(path, mapping, { within: 0.001 }))).toMatch(/读不完/)
    const good = await written('j.csv', '工单号,受理时间,内容\nR1,2025-09-01,示例：路灯不亮\n')
    expect((await registerApart(good, mapping)).rows).toHaveLength(1)
  })

  test('a cell made to be slow ends its own row and no other', async () => {
    const house = testHouse()
    const slow = ['T'.repeat(30_000), `1${' '.repeat(30_000)}`, '9'.repeat(30_000)]
    const rows = [
      'R0,2025-09-01,示例：路灯不亮',
      ...slow.map((cell, at) => `S${at},${cell},示例：路灯不亮`),
      `L,2025-09-01,"${'示例'.repeat(40_000)}"`,
      'R1,2025-09-01,示例：路灯不亮',
    ]
    const path = await written('k.csv', ['工单号,受理时间,内容', ...rows].join('\n'))
    const read = registerRows(await registerApart(path, mapping), mapping, await house.reference(), house.now())
    expect(read.rows.map(({ register }) => register.row)).toEqual(['R0', 'R1'])
    expect(read.errors.map(({ row, column }) => [row, column])).toEqual([
      [3, '受理时间'],
      [4, '受理时间'],
      [5, '受理时间'],
      [6, '内容'],
    ])
    expect(JSON.stringify(read.errors).length).toBeLessThan(2_000)
  })
})
