import { isShowable } from './size'

const [fill, start, end, scan] = [0xff, 0xd8, 0xd9, 0xda]
/** Markers that stand alone, without a length: TEM, RST0–7. */
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Whether a JPEG (ITU-T T.81, B) has a frame of a size that can be shown, then a scan, and comes to its end. */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] !== fill || bytes[1] !== start) return false
  let at = 2
  let framed = false
  let scanned = false
  while (at + 1 < bytes.length) {
    if (bytes[at] !== fill) return false
    const marker = bytes[at + 1]!
    if (marker === fill) {
      at++
      continue
    }
    if (marker === end) return framed && scanned
    if (standsAlone(marker)) {
      at += 2
      continue
    }
    if (at + 4 > bytes.length) return false
    const length = view.getUint16(at + 2)
    if (length < 2 || at + 2 + length > bytes.length) return false
    if (isFrame(marker)) {
      if (length < 11 || !isShowable(view.getUint16(at + 7), view.getUint16(at + 5))) return false
      framed = true
    }
    at += 2 + length
    if (marker === scan) {
      if (!framed) return false
      scanned = true
      at = afterScan(bytes, at)
    }
  }
  return false
}

/** The next marker that is neither a stuffed byte nor a restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(fill, from); at >= 0; at = bytes.indexOf(fill, at + 1)) {
    const next = bytes[at + 1]
    if (next !== undefined && next !== 0 && next !== fill && !standsAlone(next)) return at
  }
  return bytes.length
}
