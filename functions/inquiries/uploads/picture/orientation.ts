/** The one fact of Exif (CIPA DC-008) that a picture is shown by: which way up it was held, 1 to 8. */
const orientation = 0x0112
const short = 3

/** What a TIFF body says of it; nothing where it does not, or is damaged. */
export function orientationIn(tiff: Buffer): number | undefined {
  const order = tiff.toString('latin1', 0, 2)
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return undefined
  const little = order === 'II'
  const two = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (first + 2 > tiff.length) return undefined
  const entries = two(first)
  for (let at = first + 2; at + 12 <= Math.min(tiff.length, first + 2 + 12 * entries); at += 12) {
    if (two(at) !== orientation || two(at + 2) !== short) continue
    const way = two(at + 8)
    return way >= 1 && way <= 8 ? way : undefined
  }
  return undefined
}

/** A segment of Exif that says this and nothing else. */
export function orientationOnly(way: number): Buffer {
  const segment = Buffer.alloc(36)
  segment.writeUInt16BE(0xffe1, 0)
  segment.writeUInt16BE(segment.length - 2, 2)
  segment.write('Exif\0\0MM\0*', 4, 'latin1')
  // The one list begins after the head of eight bytes, holds one entry, and none follows it.
  segment.writeUInt32BE(8, 14)
  segment.writeUInt16BE(1, 18)
  segment.writeUInt16BE(orientation, 20)
  segment.writeUInt16BE(short, 22)
  segment.writeUInt32BE(1, 24)
  segment.writeUInt16BE(way, 28)
  return segment
}
