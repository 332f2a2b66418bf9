import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { readingApart } from '../../../functions/answers/importer/readDocument'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'

jest.setTimeout(120_000)

const zipped = async (files: Record<string, string | Buffer>) => {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const word = (body: string) => `<w:document><w:body>${body}</w:body></w:document>`
const good = '# 示例办法\n\n第一条 示例内容。\n\n第二条 示例内容。\n'

/** A batch with one good document first and one last, and a bad one between them. */
async function batchWith(name: string, bytes: Buffer | string, seconds = 15) {
  const folder = await mkdtemp(join(tmpdir(), 'batch-'))
  await writeFile(join(folder, '1.md'), good)
  await writeFile(join(folder, `2-${name}`), bytes)
  await writeFile(join(folder, '3.md'), good.replaceAll('办法', '规定'))
  try {
    const now = () => new Date('2026-11-23T02:00:00Z')
    const { files } = await importFolder([folder], { bucket: memoryBucket(), now, read: readingApart(seconds) })
    return files.map(({ outcome, notes }) => ({ outcome, why: notes.join() }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('one bad file ends its own row and nothing else', () => {
  test.each([
    ['a Word file of 40 MB in its text', 'a.docx', () => zipped({ 'word/document.xml': word(' '.repeat(40_000_000)) })],
    [
      'a Word file of a million elements',
      'b.docx',
      () => zipped({ 'word/document.xml': word('<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(1_000_000)) }),
    ],
    [
      'a Word file with large parts beside a small text',
      'c.docx',
      () =>
        zipped({
          'word/document.xml': word('<w:p/>'),
          'word/styles.xml': `<w:styles>${'<w:style/>'.repeat(3_000_000)}</w:styles>`,
        }),
    ],
    [
      'a Word file with an archive in it',
      'd.docx',
      async () => zipped({ 'word/document.xml': await zipped({ 'word/document.xml': word('x') }) }),
    ],
    [
      'a Word file of very many entries',
      'e.docx',
      () => zipped(Object.fromEntries(Array.from({ length: 10_500 }, (_none, at) => [`x/${at}`, '']))),
    ],
    ['an archive that calls itself a PDF', 'f.pdf', () => zipped({ 'a.txt': 'x' })],
    ['a page nested without end', 'g.html', async () => '<div>'.repeat(440_000)],
    [
      'a page nested without end and closed again',
      'h.html',
      async () => '<div>'.repeat(220_000) + '</div>'.repeat(220_000),
    ],
    ['a text of control signs', 'i.txt', async () => '\u0001'.repeat(100_000)],
  ])('%s', async (_what, name, made) => {
    const rows = await batchWith(name, await made())
    expect(rows.map(({ outcome }) => outcome)).toEqual(['新', '拒绝', '新'])
    expect(rows[1]?.why).toMatch(/\p{Script=Han}{4}/u)
  })
})

test('a document that takes too long is refused when its time is over, and the next is read', async () => {
  const rows = await batchWith('slow.html', '<li>第一条 x'.repeat(60_000), 8)
  expect([rows[0]?.outcome, rows[2]?.outcome]).toEqual(['新', '新'])
})
