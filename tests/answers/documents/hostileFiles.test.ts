import JSZip from 'jszip'
import { largestPart } from '../../../functions/answers/importer/docx/openDocx'
import { readDocx } from '../../../functions/answers/importer/docx/readDocx'
import { readHtml } from '../../../functions/answers/importer/html/readHtml'
import { p, tc, tr, type WordFile, wordFile } from './wordFile'

const blocksIn = async (file: WordFile) => readDocx(await wordFile(file))

// The largest file takes the packer a while.
jest.setTimeout(30_000)

describe('a Word file made to exhaust the reader is refused, and says why', () => {
  it('where a part unpacks to far more than any document holds', async () => {
    const zip = new JSZip()
    zip.file('word/document.xml', Buffer.alloc(largestPart + 1, 32))
    const bytes = await zip.generateAsync({
      type: 'uint8array',
      compression: 'DEFLATE',
      compressionOptions: { level: 1 },
    })
    await expect(readDocx(bytes)).rejects.toMatchObject({ detail: expect.stringMatching(/太大/) })
  })

  it('where it is nested without end', async () => {
    const depth = 20_000
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('底')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`
    await expect(blocksIn({ body })).rejects.toMatchObject({ detail: expect.stringMatching(/嵌套太深/) })
  })

  it('while a style based on itself and a cell of a million columns do no harm', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="a"/></w:style>'
    const body = `${p('甲', '<w:pStyle w:val="a"/>')}<w:tbl>${tr(tc('乙', '<w:gridSpan w:val="99999999"/>'), tc('丙'))}</w:tbl>`
    const lines = (await blocksIn({ body, styles })).map(({ text }) => text)
    expect(lines[0]).toBe('甲')
    expect(lines[1]?.length).toBeLessThan(1_000)
  })
})

describe('a page made to exhaust the reader', () => {
  const refused = (html: string) => {
    try {
      return readHtml(html).map(({ text }) => text)
    } catch (error) {
      return error
    }
  }

  it('is refused where it is nested without end', () => {
    const deep = (tag: string) => `${`<${tag}>`.repeat(100_000)}底`
    const tooDeep = expect.objectContaining({ detail: expect.stringMatching(/嵌套太深/) })
    expect(refused(deep('div'))).toEqual(tooDeep)
    expect(refused(deep('table><tr><td'))).toEqual(tooDeep)
  })

  it('is read where only a few hundred tags were never closed', () => {
    expect(refused(`<h1>伞</h1>${'<p><font>甲。'.repeat(600)}`)).toHaveLength(601)
  })

  it('is read with cells said to be millions wide and tall', () => {
    const lines = refused(
      `<h1>伞</h1><table><tr><td rowspan="99999999" colspan="99999999">甲</td></tr>${'<tr><td>乙</td></tr>'.repeat(500)}</table>`,
    )
    expect(JSON.stringify(lines).length).toBeLessThan(1_000_000)
  })

  it('is refused where a long value would be written again in very many rows', () => {
    const rows = `<tr>${`<td rowspan="0">${'甲'.repeat(300)}</td>`.repeat(60)}<td>乙</td></tr>${'<tr><td>乙</td></tr>'.repeat(2_000)}`
    expect(refused(`<table>${rows}</table>`)).toMatchObject({ detail: expect.stringMatching(/太大/) })
  })

  it('takes no longer for a style sheet that never ends', () => {
    const before = performance.now()
    expect(refused(`<style>${'@media {'.repeat(100_000)}</style><h1>伞</h1>`)).toEqual(['伞'])
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
