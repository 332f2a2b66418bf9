import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Block } from '../../../functions/answers/importer/block'
import { withoutPageMarks } from '../../../functions/answers/importer/pageMarks'
import { linesOf } from '../../../functions/answers/importer/pdf/lines'
import { blocksOf } from '../../../functions/answers/importer/readFile'

// The PDF reader is large: its first reading also waits for the compiler.
jest.setTimeout(60_000)

describe('a printed document of several pages', () => {
  let blocks: Block[] = []
  beforeAll(async () => {
    const path = join(__dirname, 'fixtures', 'pages.pdf')
    blocks = await blocksOf(path, await readFile(path))
  })

  it('has its articles whole, also where a page ends in one', () => {
    const articles = blocks.filter(({ text }) => /^第\S+条/.test(text))
    expect(articles).toHaveLength(26)
    expect(articles.filter(({ text }, at) => !text.endsWith(`末${at + 1}。`))).toEqual([])
  })

  it('has no header, no footer and no page number among its lines', () => {
    expect(blocks.filter(({ text }) => /公报|—|^\d+$/.test(text))).toEqual([])
  })

  it('says how its title is set, each line by itself', () => {
    expect(blocks.slice(0, 2)).toEqual([
      { kind: 'paragraph', text: '示例市共享雨伞', size: 22, centred: true },
      { kind: 'paragraph', text: '管理办法', size: 22, centred: true },
    ])
    expect(blocks[3]).not.toHaveProperty('centred')
  })

  it('keeps the rows of its table apart', () => {
    expect(blocks.slice(-2).map(({ text }) => text.split(' ')[0])).toEqual(['一档雨伞', '二档雨伞'])
  })
})

it('what stands aslant across a page is no text of it', () => {
  const piece = (str: string, transform: number[]) => ({ str, width: 48, transform })
  const pieces = [piece('甲条', [12, 0, 0, 12, 90, 700]), piece('内部', [30, 30, -30, 30, 200, 400])]
  expect(linesOf(pieces, 842).map(({ text }) => text)).toEqual(['甲条'])
})

describe('the numbers of pages in a text', () => {
  const read = async (...lines: string[]) =>
    (await blocksOf('示例.txt', new TextEncoder().encode(lines.join('\n')))).map(({ text }) => text)

  it.each(['— 3 —', '－３－', '- 3 -', '第3页', '第 3 页 共 10 页', '第3页/共10页', '3/10', 'Page 3 of 10'])(
    '%s is left out, and the sentence it cut is whole',
    async (mark) => {
      expect(await read('第一条 市民借伞以后应当在三日之内把伞', mark, '归还原处。')).toEqual([
        '第一条 市民借伞以后应当在三日之内把伞归还原处。',
      ])
    },
  )

  it('while a number that tells something stays', async () => {
    const lines = ['第一条 下列各项的收费单位为元一把每天：', '3', '2031', '第3页的表格另行规定。']
    expect(await read(...lines)).toEqual(lines)
  })

  it('and what begins anew behind one is not joined', () => {
    const blocks = ['本办法由示例市伞具局负责解释和修改补充', '— 4 —', '附件1'].map((text): Block => ({
      kind: 'paragraph',
      text,
    }))
    expect(withoutPageMarks(blocks).map(({ text }) => text)).toEqual([blocks[0]?.text, '附件1'])
  })
})
