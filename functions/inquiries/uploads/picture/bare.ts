import type { UploadSuffix } from '@shared/inquiries/case/attachment'
import { orientationIn, orientationOnly } from './orientation'

/**
 * A picture without what a phone writes into it beside the dots: where and when it was taken, by which device, a small copy
 * of what was cut away, whatever hangs on behind its end. Which way up it is stays. Made for a picture that was judged to be
 * whole; whatever else is given stays as it is.
 */
export function barePicture(bytes: Buffer, suffix: UploadSuffix): Buffer {
  if (suffix === 'jpg') return bareJpeg(bytes)
  if (suffix === 'png') return barePng(bytes)
  return suffix === 'webp' ? bareWebp(bytes) : bytes
}

const [start, end, scan, comment] = [0xd8, 0xd9, 0xda, 0xfe]
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
/** APP0 to APP15: of these only what the colours and the density of the dots need. */
const isApplication = (marker: number) => marker >= 0xe0 && marker <= 0xef
const showsDots = (marker: number, data: Buffer) =>
  (marker === 0xe0 && startsWith(data, 'JFIF\0')) ||
  (marker === 0xe2 && startsWith(data, 'ICC_PROFILE\0')) ||
  (marker === 0xee && startsWith(data, 'Adobe'))
const startsWith = (data: Buffer, text: string) => data.toString('latin1', 0, text.length) === text

function bareJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  let way: number | undefined
  for (let at = 2; at + 1 < bytes.length;) {
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === end) break
    const next = standsAlone(marker) ? at + 2 : at + 2 + bytes.readUInt16BE(at + 2)
    const data = bytes.subarray(at + 4, next)
    if (marker === 0xe1 && startsWith(data, 'Exif\0\0')) way ??= orientationIn(data.subarray(6))
    const until = marker === scan ? afterScan(bytes, next) : next
    const goes = marker === comment || (isApplication(marker) && !showsDots(marker, data))
    if (!goes) kept.push(bytes.subarray(at, until))
    at = until
  }
  if (!kept.some((one) => one[1] === scan)) return bytes
  const [first] = kept
  const density = first?.[1] === 0xe0 ? kept.splice(0, 1) : []
  const upright = way === undefined || way === 1 ? [] : [orientationOnly(way)]
  return Buffer.concat([Buffer.from([0xff, start]), ...density, ...upright, ...kept, Buffer.from([0xff, end])])
}

/** The next marker that is neither a stuffed byte nor a restart. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== undefined && next !== 0 && next !== 0xff && !standsAlone(next)) return at
  }
  return bytes.length
}

/** Chunks that say how the dots look (PNG, 11); besides them a capital first letter is a chunk that no reader may pass over. */
const looks = new Set('tRNS gAMA cHRM sRGB iCCP cICP sBIT pHYs bKGD hIST sPLT acTL fcTL fdAT mDCV cLLI'.split(' '))

function barePng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    const after = at + 12 + bytes.readUInt32BE(at)
    if (looks.has(name) || /^[A-Z]/.test(name)) kept.push(bytes.subarray(at, after))
    if (name === 'IEND') break
    at = after
  }
  return Buffer.concat(kept)
}

const pictureChunks = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** In the flags of VP8X (RFC 9649, 2.7.1): that there is Exif, and that there is XMP. */
const tellsMore = 0x08 | 0x04

function bareWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  const all = 8 + bytes.readUInt32LE(4)
  for (let at = 12; at + 8 <= all;) {
    const length = bytes.readUInt32LE(at + 4)
    const after = at + 8 + length + (length % 2)
    const name = bytes.toString('latin1', at, at + 4)
    if (pictureChunks.has(name)) kept.push(flagged(name, bytes.subarray(at, Math.min(after, all))))
    at = after
  }
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept])
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

function flagged(name: string, chunk: Buffer): Buffer {
  if (name !== 'VP8X' || chunk.length < 9) return chunk
  const plain = Buffer.from(chunk)
  plain[8] = plain[8]! & ~tellsMore
  return plain
}
