import { crc32, deflateSync } from 'node:zlib'

/** Files as strangers send them: honest ones, and each kind of bad one. */

const object = (number: number, inside: string | Buffer) =>
  Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(inside as string), Buffer.from('\nendobj\n')])

/** A PDF of one page that any viewer opens: `catalog` is written into its first object, `more` are objects from 5 on. */
export function pdf(catalog = '', more: (string | Buffer)[] = [], page = ''): Buffer {
  const words = 'BT /F1 12 Tf 72 720 Td (example) Tj ET'
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> ${page} >>`,
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    ...more,
  ]
  const head = Buffer.from('%PDF-1.7\n')
  const bodies = objects.map((inside, at) => object(at + 1, inside))
  let at = head.length
  const places = bodies.map((body) => {
    const place = at
    at += body.length
    return place
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([head, ...bodies, Buffer.from(table + trailer)])
}

/** Objects packed in an object stream, as an object to put into a PDF. */
export function packedTable(
  inside: string,
  {
    named = true,
    filter = '/FlateDecode',
    bytes = deflateSync,
  }: { named?: boolean; filter?: string; bytes?: (text: string) => Buffer } = {},
): Buffer {
  const packed = bytes(`9 0 ${inside}`)
  const head = `<< ${named ? '/Type /ObjStm ' : ''}/N 1 /First 4 /Filter ${filter} /Length ${packed.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')])
}

function chunk(name: string, data: Buffer): Buffer {
  const [length, body, sum] = [Buffer.alloc(4), Buffer.concat([Buffer.from(name), data]), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG; the text in it makes otherwise equal pictures different. */
export function png(text = '', { width = 2, height = 2, dots = Buffer.alloc(height * (1 + 3 * width)) } = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(text ? [chunk('tEXt', Buffer.from(`Comment\0${text}`))] : []),
    chunk('IDAT', deflateSync(dots)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The smallest JPEG and WebP that browsers show. */
export const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxD/2Q==',
  'base64',
)
export const webp = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')
