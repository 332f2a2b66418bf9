import type { EncoderTable } from './encoderTable'

/** A table as JSON: what it was learned from, and its numbers as base64, lowest byte first. */
export interface EncoderFile {
  version: number
  dims: number
  words: string
  scales: string
  rows: string
}

/** The same table gives the same file. */
export const fileOf = ({ dims, words, scales, rows }: EncoderTable): EncoderFile => ({
  version: 1,
  dims,
  words: lettersOf(words),
  scales: lettersOf(scales),
  rows: lettersOf(rows),
})

export const tableIn = ({ dims, words, scales, rows }: EncoderFile): EncoderTable => ({
  dims,
  words: new Uint32Array(bytesOf(words)),
  scales: new Float32Array(bytesOf(scales)),
  rows: new Int8Array(bytesOf(rows)),
})

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sixBits = new Uint8Array(128)
for (let at = 0; at < letters.length; at++) sixBits[letters.charCodeAt(at)] = at

/** Base64 as bytes: four letters are three of them. By hand, for atob looks each letter up among all. */
export function bytesOf(text: string): ArrayBuffer {
  const size = (text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)
  const bytes = new Uint8Array(size)
  for (let at = 0, to = 0; at < text.length; at += 4) {
    const three =
      (sixBits[text.charCodeAt(at)]! << 18) |
      (sixBits[text.charCodeAt(at + 1)]! << 12) |
      (sixBits[text.charCodeAt(at + 2)]! << 6) |
      sixBits[text.charCodeAt(at + 3)]!
    bytes[to++] = three >>> 16
    bytes[to++] = three >>> 8
    bytes[to++] = three
  }
  return bytes.buffer
}

const atOnce = 0x2000

export function lettersOf({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  let text = ''
  for (let at = 0; at < bytes.length; at += atOnce) text += String.fromCharCode(...bytes.subarray(at, at + atOnce))
  return btoa(text)
}
