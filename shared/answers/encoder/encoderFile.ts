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

export function bytesOf(letters: string): ArrayBuffer {
  const text = atob(letters)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes.buffer
}

const atOnce = 0x2000

export function lettersOf({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength)
  let text = ''
  for (let at = 0; at < bytes.length; at += atOnce) text += String.fromCharCode(...bytes.subarray(at, at + atOnce))
  return btoa(text)
}
