import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePolicy } from '../../../functions/answers/importer/parsePolicy'
import { blocksOf, bytesOf } from '../../../functions/answers/importer/readFile'

const fixture = (name: string) => join(__dirname, 'fixtures', name)
const read = async (path: string) => blocksOf(path, await bytesOf(path))
const policyIn = async (path: string) =>
  parsePolicy(await read(path), { fileName: path.split('/').at(-1) ?? '', category: '其他', importedOn: '2031-06-01' })

const lines = [
  '示例市共享雨伞管理办法',
  '2031年2月3日示例市人民政府令第9号公布',
  '第一章 总则',
  '第一条 为了让下雨天出门的人有伞用，制定本办法。',
  '第二条 市民借伞应当在三日内归还。',
  '（一）可以还到任意一个伞架；',
  '（二）伞坏了应当说明。',
  '第二章 附则',
  '第三条 本办法自2031年4月1日起施行。',
]
/** 示例办法 in GBK, which Node can read but not write. */
const gbk = Buffer.from('cabec0fdb0ecb7a80ab5dad2bbccf520cabec0fda1a30ab5dab6feccf520b9e9bbb9d3eac9a1a1a3', 'hex')

// The PDF reader is large: its first reading also waits for the compiler.
jest.setTimeout(60_000)

let folder = ''
const written = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'))
})
afterAll(() => rm(folder, { recursive: true }))

const html = `<!doctype html><html><head><title>示例市共享雨伞管理办法_示例网</title><style>p{}</style></head><body><nav>首页</nav>
<script>var a = '第九条 不是正文'</script><main><h1>${lines[0]}</h1>${lines
  .slice(1)
  .map((text) => `<p>${text}</p>`)
  .join('')}</main>
<footer>版权</footer></body></html>`

describe('the same document in every format', () => {
  it.each([
    ['Word', async () => fixture('umbrella.docx')],
    ['PDF', async () => fixture('umbrella.pdf')],
    ['a web page', () => written('umbrella.html', html)],
    ['Markdown', () => written('umbrella.md', `# ${lines.join('\n\n')}`)],
    ['plain text', () => written('umbrella.txt', lines.join('\r\n'))],
    [
      'plain text with a byte-order mark',
      () => written('umbrella-16.txt', Buffer.from(`\ufeff${lines.join('\n')}`, 'utf16le')),
    ],
  ])('in %s gives its title, its day and its three articles', async (_, place) => {
    const { policy } = await policyIn(await place())
    expect(policy.title).toBe('示例市共享雨伞管理办法')
    expect(policy).toMatchObject({ versionDate: '2031-02-03', effectiveFrom: '2031-04-01' })
    expect(policy.provisions.map(({ id, heading }) => [id, heading])).toEqual([
      ['第一条', '第一章 总则'],
      ['第二条', '第一章 总则'],
      ['第三条', '第二章 附则'],
    ])
    expect(policy.provisions[1]?.text).toMatch(/归还[\s\S]*\n（一）可以还到任意一个伞架；\n（二）伞坏了应当说明。$/)
  })

  it('joins the printed lines of a PDF to paragraphs', async () => {
    const { policy } = await policyIn(fixture('umbrella.pdf'))
    expect(policy.provisions[1]?.text).toContain('顺延的日子由伞架管理单位')
  })

  it('reads a text in the older Chinese encoding', async () => {
    const { policy } = await policyIn(await written('gbk.txt', gbk))
    expect(policy.provisions).toEqual([
      { id: '第一条', heading: '', text: '示例。' },
      { id: '第二条', heading: '', text: '归还雨伞。' },
    ])
  })

  it('keeps a table row on one line', async () => {
    const blocks = await read(await written('table.md', '# 示例标准\n\n| 档 | 元 |\n| - | - |\n| 一档 | 5 |\n'))
    expect(blocks.map(({ text }) => text)).toEqual(['示例标准', '档 ｜ 元', '一档 ｜ 5'])
  })
})

describe('a file that cannot be read says why', () => {
  it.each([
    ['a locked PDF', async () => fixture('locked.pdf'), /加了密码/],
    ['a damaged PDF', async () => fixture('broken.pdf'), /已损坏/],
    ['a PDF of pictures', async () => fixture('scanned.pdf'), /没有文字/],
    ['a damaged Word file', async () => fixture('broken.docx'), /损坏/],
    ['a zip that is named .docx', async () => fixture('not-word.docx'), /没有 Word 正文/],
    [
      'a picture that is named .docx',
      () => written('picture.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47])),
      /不是 Word/,
    ],
    ['an old or locked Word file', () => written('old.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])), /密码或是旧版/],
    ['an old Word file by its name', () => written('old.doc', 'x'), /另存为 \.docx/],
    ['an empty file', () => written('empty.md', ''), /空的/],
    ['a file of blanks', () => written('blank.txt', ' \n \n'), /没有文字/],
    ['a spreadsheet', () => written('table.xlsx', 'x'), /不支持 \.xlsx 文件/],
    ['a file without an extension', () => written('nothing', 'x'), /没有扩展名/],
    [
      'bytes that are no text',
      () => written('noise.txt', Buffer.from(Array.from({ length: 400 }, (_, n) => (n * 37) % 256))),
      /编码/,
    ],
  ])('%s', async (_, place, reason) => {
    await expect(place().then(read)).rejects.toMatchObject({
      code: 'cannot-read-file',
      detail: expect.stringMatching(reason),
    })
  })

  it('a file of 200 MB is refused by its size alone', async () => {
    const path = await written('huge.txt', '')
    await truncate(path, 200 * 1024 * 1024)
    await expect(bytesOf(path)).rejects.toMatchObject({ detail: expect.stringMatching(/50 MB/) })
  })
})
