import JSZip from 'jszip'
import { largestPart } from '../../functions/answers/importer/docx/openDocx'
import { readDocx } from '../../functions/answers/importer/readDocx'
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
