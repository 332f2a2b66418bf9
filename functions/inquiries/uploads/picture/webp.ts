import { isShowable } from './size'

/** Whether a WebP (RFC 9649) is as long as it says, its chunks fit, and it holds a picture of a size that can be shown. */
export function isWholeWebp(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < 20) return false
  const end = 8 + file.readUInt32LE(4)
  if (end > file.length) return false
  let pictures = 0
  for (let at = 12; at + 8 <= end;) {
    const name = file.toString('latin1', at, at + 4)
    const length = file.readUInt32LE(at + 4)
    const data = file.subarray(at + 8, at + 8 + length)
    if (at + 8 + length > end || data.length < length) return false
    const size = sizeOf(name, data)
    if (size && !isShowable(...size)) return false
    if (/^(VP8 |VP8L|ANMF)$/.test(name)) {
      if (name !== 'ANMF' && !size) return false
      pictures++
    }
    at += 8 + length + (length % 2)
  }
  return pictures > 0
}

/** Width and height where a chunk tells them; undefined where it is none that does, or is damaged. */
function sizeOf(name: string, data: Buffer): [number, number] | undefined {
  if (name === 'VP8X' && data.length >= 10) return [data.readUIntLE(4, 3) + 1, data.readUIntLE(7, 3) + 1]
  if (name === 'VP8L' && data.length >= 5 && data[0] === 0x2f) {
    const bits = data.readUInt32LE(1)
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
  }
  if (name === 'VP8 ' && data.length >= 10 && data.readUIntBE(3, 3) === 0x9d012a)
    return [data.readUInt16LE(6) & 0x3fff, data.readUInt16LE(8) & 0x3fff]
  return undefined
}
