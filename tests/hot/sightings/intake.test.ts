import { writeXlsx } from 'hucre/xlsx'
import { sightingPages, sightingsKey } from '../../../functions/hot/sightings/store'
import { everyOf } from '../../../functions/platform/store/pages'
import { desk, headings, lines } from './files'

const csv = (...rows: string[]) => [headings, ...rows].join('\r\n')
const both = csv(lines.heating, lines.bus)
const keptIn = async ({ house }: ReturnType<typeof desk>) =>
  (await everyOf(house.store(sightingPages).page, { index: 'first', key: sightingsKey })).flatMap(
    (one) => one.sightings,
  )

test('columns are guessed from their headings, and shown with the first rows', async () => {
  const { send } = desk()
  const { body } = await (await send(both)).read()
  expect(body).toMatchObject({
    remembered: false,
    mapping: {
      at: '发布时间',
      title: '标题',
      text: '内容',
      platform: '来源平台',
      author: '作者',
      link: '原文链接',
      heat: ['阅读数', '点赞数'],
    },
  })
  expect(body.first).toHaveLength(2)
})

test('headings stand where they stand, below the name of a report', async () => {
  const { send } = desk()
  const { body } = await (await send(`示例监测日报,,\r\n2026-11-20,,\r\n${both}`)).tried()
  expect(body.counts).toMatchObject({ rows: 2, added: 2, refused: 0 })
})

test('what an analyst changed is how the next file of that source is read, as long as it fits', async () => {
  const { send } = desk()
  const { text: _text, ...mapping } = (await (await send(both)).read()).body.mapping
  await (await send(both)).taken(mapping)
  const next = await (await send(csv(lines.bus))).read()
  expect(next.body).toMatchObject({ remembered: true })
  expect(next.body.mapping.text).toBeUndefined()
  expect((await (await send(both, { source: '另一家示例' })).read()).body.remembered).toBe(false)
  expect((await (await send('时间,标题\r\n2026-11-20,示例')).read()).body.remembered).toBe(false)
})

test('a trial tells what is new, repeated, nearly the same and refused, each refusal with its row, and writes nothing', async () => {
  const at = desk()
  const { send, intakes } = at
  const again = lines.heating.replace('https://example.com/1', 'https://example.com/9').replace('家里有', '家中有')
  const { body } = await (
    await send(
      csv(
        lines.heating,
        lines.bus,
        lines.heating,
        again,
        '示例,上周,示例：不知道哪天',
        ',2026-11-20,',
        '示例,2030-01-01,示例：还没有来的一天',
      ),
    )
  ).tried()
  expect(body.counts).toEqual({ rows: 7, added: 2, repeated: 1, near: 1, refused: 3 })
  expect(body.refused).toEqual([
    { row: 6, reason: '「上周」读不成时间' },
    { row: 7, reason: '标题和正文都是空的' },
    { row: 8, reason: '发布时间 2030-01-01 还没有到' },
  ])
  expect(await keptIn(at)).toEqual([])
  expect((await intakes()).body.intakes).toEqual([])
})

test('what was imported before is repeated, in whichever file it comes again, and the same file is done', async () => {
  const at = desk()
  expect((await (await at.send(both)).taken()).body).toMatchObject({ done: true, counts: { added: 2 } })
  expect((await (await at.send(csv(lines.bus, lines.heating))).tried()).body.counts).toMatchObject({
    added: 0,
    repeated: 2,
  })
  expect((await (await at.send(both)).tried()).body.there).toBe('done')
  expect((await (await at.send(both)).taken()).body.counts.added).toBe(2)
  expect(await keptIn(at)).toHaveLength(2)
  expect((await at.intakes()).body.intakes).toMatchObject([
    { name: '示例导出.csv', source: '示例监测', counts: { added: 2 } },
  ])
})

test('nearly the same words about another building are another matter', async () => {
  const of = (building: number) =>
    `通知,2026-11-20,示例：因检修，翠湖小区${building}号楼明天上午九点到十一点停水，请住户提前储水，给您带来不便,示例网,,https://example.com/b${building},,`
  const { send } = desk()
  expect((await (await send(csv(of(3), of(5)))).tried()).body.counts).toMatchObject({ added: 2, near: 0 })
})

/** 时间,内容 and a row, in an encoding that Node reads and does not write. */
const gbk = Buffer.from('cab1bce42cc4dac8dd0d0a323032362d31312d32302ccabec0fda3bacda3c5af0d0a', 'hex')
const short = '时间,内容\r\n2026-11-20,示例：停暖\r\n'
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}
test('behind a cover sheet the sheet with the rows is read, and how many others have something in them is told', async () => {
  const rows = [
    ['发布时间', '标题', '点赞'],
    [new Date('2026-11-20T08:30:00Z'), '示例：停暖', 12],
  ]
  const cover = { name: '说明', rows: [['本表由示例监测公司导出'], ['标题', '不含转发']] }
  const at = desk()
  const sent = await at.send(await writeXlsx({ sheets: [cover, { name: '数据', rows }, { name: '空', rows: [] }] }))
  expect((await sent.read()).body).toMatchObject({
    headings: ['发布时间', '标题', '点赞'],
    sheet: { sheet: 1, filled: 2 },
  })
  expect((await sent.taken()).body.counts).toMatchObject({ rows: 1, added: 1 })
})

test('a quotation mark that is never closed stops the import of a short file too, with the row: no line is swallowed', async () => {
  const at = desk()
  const text = [headings, lines.heating, `"${lines.bus}`, lines.bus.replace('/2', '/3')].join('\n')
  const read = await (await at.send(text)).read()
  expect(read).toMatchObject({ status: 422, body: { detail: expect.stringMatching(/^第 3 行起有一个引号没有配对/) } })
})

test.each([
  ['GB 18030', gbk],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${short}`)],
  ['UTF-16 with a mark', utf16(`\ufeff${short}`, false)],
  ['UTF-16 big-endian', utf16(`\ufeff${short}`, true)],
  ['UTF-16 without a mark', utf16(`${headings}\r\n${lines.heating}`, false)],
])('a file in %s is read', async (_name, bytes) => {
  const { body } = await (await (await desk()).send(bytes)).tried()
  expect(body.counts).toMatchObject({ rows: 1, added: 1 })
})

test('a row with signs that are none is refused, and the others are read', async () => {
  const bad = Buffer.concat([
    Buffer.from(`${csv(lines.bus)}\r\n示例`),
    Buffer.from([0xff, 0xff]),
    Buffer.from(',2026-11-20,示例：坏字'),
  ])
  const { body } = await (await desk().send(bad)).tried()
  expect(body.counts.refused).toBeGreaterThan(0)
  expect(body.refused.at(-1)?.reason).toContain('编码')
})

test('times in any of the usual ways, and the numbers that spreadsheets make of them, are one day', async () => {
  const rows = [
    '2026-11-20 08:30',
    '2026/11/20 8:30:00',
    '2026年11月20日 08时30分',
    '46346.354166666664',
    '2026-11-20T08:30:00+08:00',
  ]
  const at = desk()
  await (
    await at.send(
      ['发布时间,内容,链接', ...rows.map((one, nth) => `${one},示例：第${nth}条,https://example.com/t${nth}`)].join(
        '\n',
      ),
    )
  ).taken()
  expect((await keptIn(at)).map((one) => one.at)).toEqual(rows.map(() => '2026-11-20T00:30:00.000Z'))
})

test('a workbook is read like a text, a date in it as a date, a formula as what it came to', async () => {
  const rows = [
    ['发布时间', '标题', '点赞'],
    [new Date('2026-11-20T08:30:00Z'), '示例：停暖', 12],
    [46346, '示例：末班车太早', 3],
  ]
  const at = desk()
  const bytes = await writeXlsx({ sheets: [{ name: '示例', rows }] })
  expect((await (await at.send(bytes, { name: '示例.xlsx' })).taken()).body.counts.added).toBe(2)
  expect(await keptIn(at)).toMatchObject([
    { at: '2026-11-20T00:30:00.000Z', heat: 12 },
    { at: '2026-11-19T16:00:00.000Z', heat: 3 },
  ])
})

test.each([
  ['a list', (rows: object[]) => JSON.stringify(rows)],
  ['a list within an answer', (rows: object[]) => JSON.stringify({ code: 0, data: { list: rows } }, null, 1)],
  ['one a line', (rows: object[]) => rows.map((one) => JSON.stringify(one)).join('\n')],
])('JSON is read as %s', async (_name, written) => {
  const rows = [1, 2].map((nth) => ({
    title: `示例${nth}`,
    content: `示例：第${nth}件`,
    publishTime: '2026-11-20 08:30:00',
    url: `https://example.com/j${nth}`,
  }))
  expect((await (await desk().send(written(rows), { name: '示例.json' })).tried()).body.counts).toMatchObject({
    rows: 2,
    added: 2,
  })
})

test('a formula is words like others, and who wrote it is kept as nobody can read it', async () => {
  const at = desk()
  await (
    await at.send(
      csv(
        '=HYPERLINK("http://example.com"),2026-11-20,示例：=1+1 不是算式,示例网,示例网友丙,https://example.com/f,10,1',
      ),
    )
  ).taken()
  const [one] = await keptIn(at)
  expect(one?.title).toContain('=HYPERLINK')
  expect(JSON.stringify(one)).not.toContain('示例网友丙')
  expect(one?.by).toMatch(/^[\w-]{12}$/)
})

test.each([
  ['a web page that calls itself a workbook', '<html><table><tr><td>示例</td></tr></table></html>', '其实是网页'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), '不是表格'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '旧格式'],
  ['a broken workbook', Buffer.from('PK\u0003\u0004 and nothing more'), '打不开'],
  ['JSON that stops half-way', '[{"title": "示例"', '不是完好的 JSON'],
])('%s is refused in words', async (_name, bytes, words) => {
  const { status, body } = await (await desk().send(bytes)).read()
  expect(status).toBe(422)
  expect(body.detail).toContain(words)
})

test('a mapping without a time or without words is refused, naming what is missing', async () => {
  const sent = await desk().send(both)
  expect((await sent.tried({ title: '标题' })).body.detail).toContain('发布时间')
  expect((await sent.tried({ at: '发布时间' })).body.detail).toContain('标题或者正文')
  expect((await sent.tried({ at: '发布时间', title: '没有的列' })).body.detail).toContain('没有的列')
})

test('a file that did not come whole is asked for again', async () => {
  const { ask } = desk()
  const reply = await ask<never>(
    { id: 'editor-9', role: 'editor', name: '示例' },
    'POST /api/hot/files/{file}/reading' as never,
    {
      params: { file: '0'.repeat(20) },
      body: { pieces: 2, name: '示例.csv', source: '示例监测' },
    } as never,
  )
  expect(reply.status).toBe(404)
})
