import { crc32 } from 'node:zlib'
import { barePicture } from '../../../functions/inquiries/uploads/picture/bare'
import { orientationOnly } from '../../../functions/inquiries/uploads/picture/orientation'
import { inquiryEndpoints } from '../../../functions/inquiries/endpoints'
import { office } from '../../inquiries/office'
import { more } from '../../inquiries/people'
import { bytesDoor } from '../../inquiries/acts/bytesDoor'
import { jpeg, png, webp } from './files'

// The thread that judges files starts with the first of them.
jest.setTimeout(60_000)

const where = '36.4567N,115.9876E example-phone 2026:11:23'
const segment = (marker: number, inside: string) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(2 + Buffer.byteLength(inside, 'latin1'), 2)
  return Buffer.concat([head, Buffer.from(inside, 'latin1')])
}
/** A photograph as a phone makes it: its first segments, then the dots, then what some phones hang on behind. */
const taken = (...segments: Buffer[]) =>
  Buffer.concat([jpeg.subarray(0, 20), ...segments, jpeg.subarray(20), Buffer.from(`a small film ${where}`)])
const chunk = (name: string, inside: string) => {
  const body = Buffer.from(name + inside, 'latin1')
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(inside.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
const riff = (name: string, inside: Buffer) => {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1')
  head.writeUInt32LE(inside.length, 4)
  return Buffer.concat([head, inside, Buffer.alloc(inside.length % 2)])
}
const extended = riff(
  'RIFF',
  Buffer.concat([
    Buffer.from('WEBP'),
    riff('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    webp.subarray(12),
    riff('EXIF', Buffer.from(where)),
    riff('XMP ', Buffer.from(where)),
  ]),
)

test('what a phone writes beside the dots, where and when and with what it was taken, is not kept', () => {
  const phone = taken(
    segment(0xe1, `Exif\0\0${where}`),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${where}`),
    segment(0xed, where),
    segment(0xe2, `MPF\0${where}`),
    segment(0xfe, where),
  )
  expect(barePicture(phone, 'jpg').equals(jpeg)).toBe(true)
  const screen = Buffer.concat([
    png().subarray(0, 33),
    chunk('eXIf', where),
    chunk('tIME', '1234567'),
    chunk('iTXt', where),
    png(where).subarray(33),
  ])
  expect(barePicture(screen, 'png').equals(png())).toBe(true)
  const plain = barePicture(extended, 'webp')
  expect(plain.includes('36.4567')).toBe(false)
  expect([plain.readUInt32LE(4), plain[20]]).toEqual([plain.length - 8, 0])
})

test.each([3, 6, 8])(
  'a photograph that was held another way up (%i) stays the right way up, and keeps its colours',
  (way) => {
    const colours = segment(0xe2, 'ICC_PROFILE\0 colours')
    const bare = barePicture(taken(orientationOnly(way), colours), 'jpg')
    expect(bare.equals(Buffer.concat([jpeg.subarray(0, 20), orientationOnly(way), colours, jpeg.subarray(20)]))).toBe(
      true,
    )
    expect(barePicture(bare, 'jpg').equals(bare)).toBe(true)
  },
)

test('whoever handles the case reads the photograph without its place', async () => {
  const { opened, upload, house } = office()
  const { id: photo } = (await upload(taken(segment(0xe1, `Exif\0\0${where}`)))).body
  const { id } = await opened({ attachments: [photo] })
  const read = await bytesDoor(inquiryEndpoints(house))(more.housing, `/api/inquiries/${id}/attachments/${photo}`)
  expect([read.status, Buffer.from(await read.arrayBuffer()).equals(jpeg)]).toEqual([200, true])
})
