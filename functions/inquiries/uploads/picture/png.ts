import { crc32, inflateSync } from 'node:zlib'
import { isShowable } from './size'

const channels: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** Where each of the seven passes of an interlaced picture starts and how it steps (PNG, 8.2). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const
/** Most bytes that the dots of one picture may unpack to. */
const largest = 256 * 1024 * 1024

/** Whether a PNG's chunks are undamaged up to its end, and its dots unpack to just what its size asks for. */
export function isWholePng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const dots: Buffer[] = []
  let expected = 0
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at)
    const after = at + 12 + length
    if (after > file.length || crc32(file.subarray(at + 4, after - 4)) !== file.readUInt32BE(after - 4)) return false
    const name = file.toString('latin1', at + 4, at + 8)
    const data = file.subarray(at + 8, after - 4)
    if (name === 'IHDR') expected = sizeOf(data)
    if (name === 'IDAT') dots.push(data)
    if (expected <= 0 || expected > largest) return false
    if (name === 'IEND') return unpacksTo(expected, Buffer.concat(dots))
    at = after
  }
  return false
}

function sizeOf(header: Buffer): number {
  if (header.length !== 13) return 0
  const [width, height, depth, colour, interlaced] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header[8]!,
    header[9]!,
    header[12]!,
  ]
  if (!isShowable(width, height) || ![1, 2, 4, 8, 16].includes(depth) || interlaced > 1) return 0
  const rows = (wide: number, high: number) =>
    wide > 0 && high > 0 ? high * (1 + Math.ceil((wide * depth * (channels[colour] ?? 0)) / 8)) : 0
  if (!channels[colour]) return 0
  if (interlaced === 0) return rows(width, height)
  return passes.reduce(
    (sum, [x, y, stepX, stepY]) => sum + rows(Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)),
    0,
  )
}

function unpacksTo(size: number, packed: Buffer): boolean {
  try {
    // Some programs write a few dots too many; a picture that unpacks far beyond its size was made to.
    return inflateSync(packed, { maxOutputLength: size + 65_536 }).length >= size
  } catch {
    return false
  }
}
