import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { mappingFrom, type RegisterMapping, registerMapping } from '../../functions/registers/mapping'
import { registerRows } from '../../functions/registers/rows'
import type { RegisterCell } from '../../functions/registers/rowsAndColumns'
import { registerTable } from '../../functions/registers/table'
import { testHouse } from '../support/house'

const mapping: RegisterMapping = registerMapping.parse({
  register: '示例登记册',
  columns: {
    key: '工单号',
    receivedAt: '受理时间',
    text: ['标题', '内容'],
    repliedAt: '答复时间',
    department: '承办单位',
    kind: '类型',
    area: '县市区',
    stars: '满意度',
  },
  constants: { channel: 'hotline', kind: 'consultation' },
  values: { kind: { 投诉: 'complaint' }, stars: { 满意: '4' } },
})
const headings = ['工单号', '受理时间', '标题', '内容', '答复时间', '承办单位', '类型', '县市区', '满意度']
type Row = RegisterCell[]
const good: Row = [
  'R1',
  '2026-09-01 09:30:00',
  '暖气',
  '示例：三天不热',
  '2026-09-03 10:00:00',
  '市住建局',
  '投诉',
  '东昌府区',
  '满意',
]
const but = (at: number, cell: RegisterCell): Row => good.map((one, nth) => (nth === at ? cell : one))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'))
})
afterEach(() => rm(folder, { recursive: true }))

const file = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
const workbook = async (
  rows: Row[],
  merges?: { startRow: number; startCol: number; endRow: number; endCol: number }[],
) => file('r.xlsx', await writeXlsx({ sheets: [{ name: '登记', rows, ...(merges ? { merges } : {}) }] }))
const read = async (path: string, by = mapping) => {
  const house = testHouse({ now: '2026-11-23T02:00:00.000Z' })
  return registerRows(await registerTable(path, by), by, await house.reference(), house.now())
}
const csvOf = (rows: Row[]) => rows.map((row) => row.join(',')).join('\r\n')

describe('a good register', () => {
  const expected = {
    register: { name: '示例登记册', row: 'R1' },
    kind: 'complaint',
    channel: 'hotline',
    text: '暖气\n示例：三天不热',
    receivedAt: '2026-09-01T01:30:00.000Z',
    repliedAt: '2026-09-03T02:00:00.000Z',
    area: '371502',
    stars: 4,
    named: { unit: { id: 'housing', name: '市住房城乡建设局' }, as: '市住建局' },
  }

  test('is read from a workbook, from CSV and from JSON lines alike', async () => {
    const lines = JSON.stringify(Object.fromEntries(headings.map((one, nth) => [one, good[nth]])))
    const paths = [
      await workbook([headings, good]),
      await file('r.csv', csvOf([headings, good])),
      await file('r.jsonl', `${lines}\n\n`),
    ]
    for (const path of paths) {
      const { rows, errors } = await read(path)
      expect(errors).toEqual([])
      expect(rows).toEqual([expect.objectContaining(expected)])
    }
  })

  test('may be a CSV in GB 18030, as office programs write it', async () => {
    // 工单号,受理时间,标题,内容 / R1,2026-09-01,暖气,不热
    const gb = '9cA4B5A5BAC52CCADCC0EDCAB1BCE42CB1EACCE22CC4DAC8DD0D0A52312C323032362D30392D30312CC5AFC6F82CB2BBC8C8'
    const bytes = Buffer.from(gb.replace(/^9cA4B5A5BAC5/, 'B9A4B5A5BAC5'), 'hex')
    const short = { ...mapping, columns: { key: '工单号', receivedAt: '受理时间', text: ['标题', '内容'] } }
    const { rows, errors } = await read(await file('gb.csv', bytes), short)
    expect(errors).toEqual([])
    expect(rows[0]).toMatchObject({ text: '暖气\n不热', receivedAt: '2026-08-31T16:00:00.000Z', kind: 'consultation' })
  })

  test('is known by what is in it, whatever it is called', async () => {
    const xlsx = await writeXlsx({ sheets: [{ name: '登记', rows: [headings, good] }] })
    const paths = [
      await file('r.xls', xlsx),
      await file('r.csv', xlsx),
      await file('r.dat', csvOf([headings, good])),
      await file('r.xls', csvOf([headings, good]).replaceAll(',', '\t')),
      await file('r.txt', JSON.stringify(Object.fromEntries(headings.map((one, nth) => [one, good[nth]])))),
    ]
    for (const path of paths) expect((await read(path)).rows).toEqual([expect.objectContaining(expected)])
  })

  test('may hold real spreadsheet dates', async () => {
    const path = await workbook([headings, but(1, new Date('2026-09-01T09:30:00Z'))])
    expect((await read(path)).rows[0]?.receivedAt).toBe('2026-09-01T01:30:00.000Z')
  })
})

test.each<[string, Row, string, string]>([
  ['a day that does not exist', but(1, '2026-02-30 09:00:00'), '受理时间', '读不成时间'],
  ['a word for a time', but(1, '上周'), '受理时间', '读不成时间'],
  ['no time', but(1, ''), '受理时间', '没有填写时间'],
  ['a time to come', but(1, '2027-01-01 00:00:00'), '受理时间', '晚于现在'],
  ['a time before there were registers', but(1, '1998-01-01 00:00:00'), '受理时间', '早于 2000 年'],
  ['a reply before the question', but(4, '2026-08-01 00:00:00'), '答复时间', '答复时间早于受理时间'],
  ['no number', but(0, ''), '工单号', '没有填写编号'],
  ['a kind nobody mapped', but(6, '表扬'), '类型', '不认得「表扬」'],
  ['a place that is none', but(7, '月亮'), '县市区', '没有「月亮」这个地方'],
  ['stars beyond five', but(8, '9'), '满意度', '不是 1 到 5 分'],
  ['a department nobody knows', but(5, '市月球局'), '承办单位', '没有叫「市月球局」的单位'],
  ['a text that is a book', but(3, '字'.repeat(13_000)), '标题', '超过 12000 字'],
])('a row with %s is told with its number, its column and the reason', async (_what, row, column, reason) => {
  const { rows, errors } = await read(await workbook([headings, ['R0', ...good.slice(1)], row]))
  expect(rows).toHaveLength(1)
  expect(errors).toEqual([{ row: 3, column, reason: expect.stringContaining(reason) }])
})

test('a department nobody knows is passed over where the mapping says so, and the content decides', async () => {
  const { rows, errors } = await read(await workbook([headings, but(5, '市月球局')]), {
    ...mapping,
    unknownDepartment: 'byContent',
  })
  expect(errors).toEqual([])
  expect(rows[0]?.named).toBeUndefined()
})

test.each([
  ['市建设委员会', '市住房城乡建设局'],
  ['东昌府区住房城乡建设局', '东昌府区住房城乡建设局'],
  ['冠县住房城乡建设局', '市住房城乡建设局'],
])('a register may name %s, and the case goes to %s', async (name, unit) => {
  const { rows } = await read(await workbook([headings, but(5, name)]))
  expect(rows[0]?.named).toMatchObject({ unit: { name: unit }, as: name })
})

test('a number that is there twice is told with the row that had it first', async () => {
  const { errors } = await read(await workbook([headings, good, good]))
  expect(errors).toEqual([{ row: 3, column: '工单号', reason: '编号「R1」与第 2 行重复' }])
})

describe('a file that cannot be read as a register is refused whole', () => {
  const refusals: [string, () => Promise<string>, string][] = [
    [
      'merged cells',
      () => workbook([headings, good], [{ startRow: 1, startCol: 2, endRow: 1, endCol: 3 }]),
      '合并单元格（C2:D2）',
    ],
    [
      'a missing column',
      () => workbook([headings.slice(0, 4), good]),
      '缺少这些列：答复时间、承办单位、类型、县市区、满意度',
    ],
    [
      'a row of the register read for its headings, of which nothing is told',
      () => workbook([good, good]),
      '满意度。一列也对不上：多半是映射里的 headingRow（表头在第几行）和文件不一样',
    ],
    ['a column that is there twice', () => workbook([[...headings, '标题'], good]), '有不止一列叫「标题」'],
    ['headings only', () => workbook([headings]), '只有表头'],
    ['nothing in it', () => file('r.csv', ''), '文件是空的'],
    ['a picture named .xlsx', () => file('r.xlsx', Buffer.from('89504e470d0a1a0a', 'hex')), '不是完好的 xlsx 工作簿'],
    [
      'a workbook of which half is missing',
      async () => {
        const whole = await writeXlsx({ sheets: [{ name: '登记', rows: [headings, good] }] })
        return file('r.xlsx', whole.subarray(0, Math.floor(whole.length / 2)))
      },
      '不是完好的 xlsx 工作簿',
    ],
    ['a sheet with nothing on it', () => workbook([]), '没有表头'],
    ['bytes in no encoding', () => file('r.csv', Buffer.from('ff80ff81ff82'.repeat(40), 'hex')), '文字编码认不出来'],
    [
      'more rows than fit at once',
      () => file('r.csv', csvOf([headings, ...Array.from({ length: 200_001 }, () => ['R', '2026-09-01'])])),
      '一次最多导入 200000 行',
    ],
    ['an old .xls', () => file('r.xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')), '旧格式的 .xls'],
    ['a web page named .xls', () => file('r.xls', '<html><table><tr><td>工单号'), '其实是网页'],
    ['a PDF', () => file('r.csv', '%PDF-1.7 …'), '不是登记册'],
    ['a line that is no JSON', () => file('r.jsonl', '{"工单号":1}\n{oops'), '第 2 行不是 JSON 对象'],
    ['no such file', async () => join(folder, 'none.csv'), '找不到文件'],
  ]
  test.each(refusals)('%s', async (_what, make, words) => {
    await expect(make().then((path) => read(path))).rejects.toMatchObject({ detail: expect.stringContaining(words) })
  })

  test('a sheet of another name', async () => {
    const path = await workbook([headings, good])
    await expect(read(path, { ...mapping, sheet: '二月' })).rejects.toMatchObject({
      detail: '没有名为「二月」的工作表，这个文件里有：登记',
    })
  })
})

describe('the mapping', () => {
  test.each(['mailbox', 'hotline'])('the example %s can be used as it is', async (name) => {
    expect((await mappingFrom(join(__dirname, `../../seeds/registers/${name}.json`))).columns.key).toBeTruthy()
  })

  test.each([
    ['no JSON', '{', '不是 JSON'],
    [
      'an unknown field',
      '{"register":"示例","columns":{"key":"a","receivedAt":"b","text":"c"},"colour":1}',
      '没有这一项：colour',
    ],
    ['a missing column', '{"register":"示例","columns":{"key":"a","text":"c"}}', 'columns.receivedAt'],
  ])('with %s is refused in words', async (_what, text, words) => {
    await expect(mappingFrom(await file('m.json', text))).rejects.toMatchObject({
      detail: expect.stringContaining(words),
    })
  })
})
