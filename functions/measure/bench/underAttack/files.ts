import { crc32, deflateSync } from 'node:zlib'
import { type Attack, json, scattered } from './attack'

const packed = (objects: number, each: Buffer): Buffer => {
  const head = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${each.length} >>\nstream\n`
  const one = (at: number) =>
    Buffer.concat([Buffer.from(`${at} 0 obj\n${head}`), each, Buffer.from('\nendstream\nendobj\n')])
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...Array.from({ length: objects }, (_none, at) => one(at + 1))])
}

const chunk = (name: string, data: Buffer): Buffer => {
  const [length, body, sum] = [Buffer.alloc(4), Buffer.concat([Buffer.from(name), data]), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const picture = (side: number, dots: Buffer): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side)
  header.writeUInt32BE(side, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', dots),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const repeated = (text: string, bytes: number) =>
  Buffer.from(`%PDF-1.7\n${text.repeat(Math.ceil(bytes / text.length))}`)

/** Files made to be slow to look at, or to unpack without end. */
const bad: Record<string, () => Buffer> = {
  '附件：没有尽头的 PDF': () => repeated('stream\n', 3_000_000),
  '附件：解开后没有尽头的 PDF': () => packed(60, deflateSync(Buffer.alloc(30_000_000, 32))),
  '附件：互相指来指去的 PDF': () =>
    repeated('xref\n0 1\n0000000000 65535 f \ntrailer<</Prev 9>>startxref 9\n', 2_000_000),
  '附件：像素炸弹': () => picture(60_000, deflateSync(Buffer.alloc(40_000_000))),
  '附件：解开后没有尽头的照片': () => picture(2, deflateSync(Buffer.alloc(60_000_000))),
}

export const files: Attack[] = Object.entries(bad).map(([name, make]) => {
  let content: string | undefined
  return {
    name,
    hits(nth, { citizens }) {
      content ??= make().toString('base64')
      const { headers, ...rest } = json({ content })
      const token = citizens[nth % 20]?.token
      return {
        path: '/api/attachments',
        ...rest,
        headers: { ...headers, authorization: `Bearer ${token}` },
        from: scattered(nth),
      }
    },
  }
})
