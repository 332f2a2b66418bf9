import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import JSZip from 'jszip'
import { more } from '../../inquiries/people'
import { office } from '../../inquiries/office'
import { jpeg, packedTable, pdf, png, webp } from './files'

// The thread that judges files starts with the first of them.
jest.setTimeout(60_000)

const { ask, house } = office()
const upload = (bytes: Buffer) =>
  ask<typeof keepAttachment>(more.citizen, 'POST /api/attachments', { body: { content: bytes.toString('base64') } })

const action = (kind: string, rest = '') => `<< /S /${kind} ${rest} >>`
const opening = (inside: string) => pdf(`/OpenAction ${inside}`)
const megabyte = (text: string) => Buffer.from(text.repeat(Math.ceil(1_000_000 / text.length)))
const endless = packedTable(' '.repeat(30_000_000))
const hidden = '<< /S /JavaScript /JS (app.alert(1)) >>'

describe('honest files are taken', () => {
  test.each([
    ['a page of text', pdf()],
    ['one that opens at a page', opening('[3 0 R /Fit]')],
    [
      'one with a jump inside it',
      pdf('', [], '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /GoTo /D [3 0 R /Fit] >> >>]'),
    ],
    ['one whose words speak of /JavaScript', pdf('/Lang (about /JavaScript and /Launch)')],
    ['one whose picture holds the letters /JS by chance', pdf('', ['<< /Length 6 >>\nstream\n \u0001/JS \nendstream'])],
    ['one with packed objects', pdf('', [packedTable('<< /Title (example) >>')])],
    [
      'one with four megabytes of picture',
      pdf('', [
        Buffer.concat([
          Buffer.from('<< /Length 3900000 >>\nstream\n'),
          randomBytes(3_900_000),
          Buffer.from('\nendstream'),
        ]),
      ]),
    ],
    ['a PNG', png()],
    ['a JPEG', jpeg],
    ['a WebP', webp],
  ])('%s', async (_what, bytes) => {
    const { status, body } = await upload(bytes)
    expect([status, body.detail]).toEqual([201, undefined])
  })
})

describe('a PDF that could do something by itself is refused', () => {
  test.each([
    ['JavaScript', opening(hidden)],
    ['Launch', opening(action('Launch', '/F (cmd.exe)'))],
    ['SubmitForm', opening(action('SubmitForm', '/F (https://example.com)'))],
    ['ImportData', opening(action('ImportData', '/F (x.fdf)'))],
    ['URI', opening(action('URI', '/URI (https://example.com)'))],
    [
      'a link that opens an address',
      pdf('', [], `/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A ${action('URI', '/URI (https://example.com)')} >>]`),
    ],
    ['GoToR', opening(action('GoToR', '/F (other.pdf) /D [0 /Fit]'))],
    ['GoToE', opening(action('GoToE', '/D [0 /Fit]'))],
    ['Rendition', opening(action('Rendition'))],
    ['a script on each page', pdf('', [], `/AA << /O ${hidden} >>`)],
    ['a script named in the document', pdf(`/Names << /JavaScript << /Names [(a) ${hidden}] >> >>`)],
    [
      'a file inside',
      pdf('/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>] >> >>', [
        '<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream',
      ]),
    ],
    ['RichMedia', pdf('', [], '/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] >>]')],
    ['XFA', pdf('/AcroForm << /XFA 5 0 R /Fields [] >>', ['<< /Length 2 >>\nstream\n<>\nendstream'])],
    ['a name spelled with codes', opening('<< /S /J#61vaScript /#4a#53 (x) >>')],
    ['after a comment that looks like a stream', pdf(`%stream\n/OpenAction ${hidden}\n%endstream\n`)],
    ['between a comment stream and a real one', pdf('', [`% stream\n${hidden}\n%endstream`])],
    ['in packed objects', pdf('/OpenAction 9 0 R', [packedTable(hidden)])],
    ['in packed objects that do not say they are', pdf('/OpenAction 9 0 R', [packedTable(hidden, { named: false })])],
    [
      'in objects packed twice',
      pdf('/OpenAction 9 0 R', [
        packedTable(hidden, { filter: '[/FlateDecode /FlateDecode]', bytes: (text) => deflateSync(deflateSync(text)) }),
      ]),
    ],
    [
      'in objects written as codes',
      pdf('/OpenAction 9 0 R', [
        packedTable(hidden, {
          filter: '/ASCIIHexDecode',
          bytes: (text) => Buffer.from(`${Buffer.from(text).toString('hex')}>`),
        }),
      ]),
    ],
    [
      'inside the bytes of another object',
      pdf('', [`<< /Length 80 >>\nstream\n9 0 obj\n${hidden}\nendobj\nendstream`]),
    ],
    ['through a name that stands alone', pdf('/OpenAction << /S 5 0 R >>', ['/JavaScript'])],
    ['in an object that never ends', pdf('', [`<< /A 1 endobj stream /OpenAction ${hidden}`])],
    [
      'behind what is locked',
      Buffer.from(
        pdf().toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 >>'),
        'latin1',
      ),
    ],
  ])('%s', async (_what, bytes) => {
    const { status, body } = await upload(bytes)
    expect([status, body.detail]).toEqual([422, expect.stringMatching(/能运行|看不清/u)])
  })
})

describe('what is broken, or is really something else, is refused in plain words', () => {
  const zip = async () => {
    const made = new JSZip()
    made.file('a.txt', 'example')
    return made.generateAsync({ type: 'nodebuffer' })
  }
  const damaged = (bytes: Buffer, at: number) =>
    Buffer.from(bytes.map((byte, place) => (place === at ? byte ^ 0xff : byte)))
  test.each([
    ['nothing but the first bytes of a PDF', async () => Buffer.from('%PDF-1.7\n')],
    ['half a PDF', async () => pdf().subarray(0, 60)],
    ['a PDF without pages', async () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n')],
    ['the first bytes of a PNG', async () => png().subarray(0, 20)],
    ['half a PNG', async () => png('', { width: 99, height: 99 }).subarray(0, 60)],
    ['a PNG with a damaged chunk', async () => damaged(png(), 30)],
    ['a PNG of no size', async () => png('', { width: 0, height: 0 })],
    [
      'a PNG that claims a size it does not hold',
      async () => png('', { width: 9_000, height: 9_000, dots: Buffer.alloc(10) }),
    ],
    ['a PNG that unpacks far beyond its size', async () => png('', { dots: Buffer.alloc(30_000_000) })],
    ['the first bytes of a JPEG', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['half a JPEG', async () => jpeg.subarray(0, 100)],
    ['a JPEG of nothing but marks', async () => Buffer.concat([jpeg.subarray(0, 2), Buffer.alloc(900_000, 0xff)])],
    ['half a WebP', async () => webp.subarray(0, 25)],
    ['a WebP without a picture', async () => Buffer.from('RIFF\u0004\0\0\0WEBP', 'latin1')],
    ['an archive', zip],
    ['an archive behind a picture', async () => Buffer.concat([png(), await zip()])],
    ['an archive behind a PDF', async () => Buffer.concat([pdf(), await zip()])],
    ['a PDF behind a picture', async () => Buffer.concat([jpeg, pdf()])],
    ['a Word file', async () => Buffer.concat([await zip(), Buffer.from('word/document.xml')])],
    ['a packed file', async () => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1])],
    ['a page that calls itself a picture', async () => Buffer.from('<html><script>1</script></html>')],
    ['a drawing with code', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a program', async () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['one byte', async () => Buffer.from([0])],
  ])('%s', async (_what, made) => {
    const { status, body } = await upload(await made())
    expect([status, body.detail]).toEqual([422, expect.stringMatching(/[照片PDF]/u)])
  })
})

describe('a file made to keep everybody waiting keeps nobody waiting', () => {
  const head = '%PDF-1.7\n'
  const nearly = (text: string) => Buffer.concat([Buffer.from(head), megabyte(text), megabyte(text), megabyte(text)])
  test.each([
    ['stream without end', nearly('stream\n')],
    ['objects without end', nearly('1 0 obj ')],
    ['objects inside strings', nearly('1 0 obj(')],
    ['objects inside comments', nearly('obj%')],
    ['dictionaries without end', nearly('obj<<')],
    ['trailers without end', nearly('trailer<</Prev 9>>')],
    ['object streams without end', nearly('1 0 obj<</N 1/First 1/Filter/Fl>>stream\n')],
    [
      'object streams that unpack without end',
      pdf(
        '',
        Array.from({ length: 60 }, () => endless),
      ),
    ],
    ['names without end', nearly('/a#4')],
    [
      'tables that lead to each other',
      Buffer.from(
        `${head}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF`,
      ),
    ],
    [
      'pages without end',
      Buffer.from(
        pdf(
          '',
          Array.from({ length: 30_000 }, (_none, at) => `<< /Type /Pages /Kids [${at + 6} 0 R] /Count 99999 >>`),
        )
          .toString('latin1')
          .replace('/Kids [3 0 R]', '/Kids [5 0 R]'),
        'latin1',
      ),
    ],
  ])('%s', async (_what, bytes) => {
    await ask(more.citizen, 'GET /api/inquiries')
    const judged = upload(bytes)
    const waits: number[] = []
    let over = false
    const done = judged.then(() => (over = true))
    while (!over) {
      const asked = performance.now()
      await ask(more.citizen, 'GET /api/inquiries')
      waits.push(performance.now() - asked)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await done
    expect((await judged).status).toBe(422)
    // One in ten may be held up by whatever else this machine does.
    const slow = waits.filter((wait) => wait > 200)
    expect(slow.length).toBeLessThanOrEqual(Math.ceil(waits.length / 10))
    expect(Math.max(...waits)).toBeLessThan(2_000)
  })

  test('nothing of all that was refused was kept', async () => {
    expect((await house.bucket.list('uploads/')).length).toBe(10)
  })
})
