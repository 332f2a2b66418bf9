import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import type { Caller } from '@shared/people/caller'
import JSZip from 'jszip'
import { bringIn } from '../../../functions/inquiries/uploads/attachments'
import { office } from '../../inquiries/office'
import { more } from '../../inquiries/people'

// The thread that judges files starts with the first of them.
jest.setTimeout(60_000)

const { ask, house } = office()
const upload = (bytes: Buffer, caller: Caller = more.housing) =>
  ask<typeof keepAttachment>(caller, 'POST /api/attachments', { body: { content: bytes.toString('base64') } })

const main = {
  docx: ['word/document.xml', 'wordprocessingml.document.main+xml'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet.main+xml'],
} as const
const types = (parts: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${parts}</Types>`

/** An Office document with what a test puts in besides. */
async function made(kind: keyof typeof main, more: Record<string, string> = {}, declared = ''): Promise<Buffer> {
  const [path, type] = main[kind]
  const zip = new JSZip()
  const whole = `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/>`
  zip.file('[Content_Types].xml', types(whole + declared))
  zip.file(path, '<w:document>示例</w:document>')
  for (const [name, text] of Object.entries(more)) zip.file(name, text)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const outside = (type: string) =>
  `<Relationships><Relationship Id="r1" Type="${type}" Target="https://example.com/x" TargetMode="External"/></Relationships>`

test.each(['docx', 'xlsx'] as const)('a plain %s is taken from who publishes, by its content', async (kind) => {
  const { status, body } = await upload(await made(kind))
  expect([status, body.id.split('.').at(-1)]).toEqual([201, kind])
})

test('how a printer was set is no danger', async () => {
  expect((await upload(await made('xlsx', { 'xl/printerSettings/printerSettings1.bin': 'x' }))).status).toBe(201)
})

test.each([
  ['macros', 'docx', { 'word/vbaProject.bin': 'x' }, ''],
  ['old macros of a workbook', 'xlsx', { 'xl/macrosheets/sheet1.xml': 'x' }, ''],
  [
    'a declaration of macros',
    'docx',
    {},
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
  ],
  ['a control', 'xlsx', { 'xl/activeX/activeX1.xml': 'x' }, ''],
  ['another file inside', 'docx', { 'word/embeddings/oleObject1.bin': 'x' }, ''],
  ['a template from elsewhere', 'docx', { 'word/_rels/settings.xml.rels': outside('attachedTemplate') }, ''],
  ['a link', 'docx', { 'word/_rels/document.xml.rels': outside('hyperlink') }, ''],
  ['a link in disguise', 'docx', { 'word/_rels/x.RELS': outside('x').replace('External', '&#69;xternal') }, ''],
  ['a list in two-byte signs', 'docx', { 'word/_rels/x.rels': outside('x').split('').join('\0') }, ''],
  [
    'a macro under another name',
    'docx',
    { 'word/a.dat': 'x' },
    '<Override ContentType="vnd.ms-office.vb&#97;Project"/>',
  ],
  ['figures from another workbook', 'xlsx', { 'xl/externalLinks/externalLink1.xml': 'x' }, ''],
] as const)('one with %s is refused in words that say what to do', async (_what, kind, parts, declared) => {
  const { status, body } = await upload(await made(kind, parts, declared))
  expect(status).toBe(422)
  expect(body.detail).toContain('宏、网址链接或夹带的内容')
})

test('a part that unpacks without end is refused, and the next file is judged', async () => {
  const { status } = await upload(await made('docx', { 'word/_rels/document.xml.rels': ' '.repeat(20_000_000) }))
  expect(status).toBe(422)
  expect((await upload(await made('docx'))).status).toBe(201)
})

test('from a citizen no document is taken, and none goes into a case', async () => {
  const refused = await upload(await made('docx'), more.citizen)
  const onlyThese = '附件只收照片（JPG、PNG、WebP）和 PDF'
  expect([refused.status, refused.body.detail]).toEqual([422, onlyThese])
  const { id } = (await upload(await made('docx', { 'word/styles.xml': 'x' }))).body
  await expect(bringIn([id], [], more.housing, house)).rejects.toMatchObject({ detail: onlyThese })
  await expect(bringIn([id], [], more.housing, { ...house, published: true })).resolves.toBeUndefined()
})
