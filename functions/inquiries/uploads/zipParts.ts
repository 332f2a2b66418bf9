import { inflateRawSync } from 'node:zlib'

/** One part of a ZIP, as the list at its end has it (APPNOTE 4.3.12). */
export interface ZipPart {
  name: string
  /** 0 as it is, 8 deflated. */
  method: number
  packed: number
  at: number
}

const [endMark, listMark, partMark] = [0x06054b50, 0x02014b50, 0x04034b50]
const [sizeOfEnd, sizeOfEntry, sizeOfHead, longestComment] = [22, 46, 30, 65_535]
/** More parts, or a longer text in one, than anybody writes: it was made to be slow. */
const [mostParts, longestText] = [4_000, 4_000_000]

/** Every part that a ZIP lists; undefined for one that is broken, encrypted, or lists more than it may. */
export function partsOf(file: Buffer): ZipPart[] | undefined {
  const from = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (from < 0 || from < file.length - sizeOfEnd - longestComment || from + sizeOfEnd > file.length) return undefined
  if (file.readUInt32LE(from) !== endMark) return undefined
  const count = file.readUInt16LE(from + 10)
  let at = file.readUInt32LE(from + 16)
  if (count > mostParts) return undefined
  const parts: ZipPart[] = []
  for (let nth = 0; nth < count; nth++) {
    if (at + sizeOfEntry > from || file.readUInt32LE(at) !== listMark) return undefined
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    if (file.readUInt16LE(at + 8) & 1) return undefined
    const name = file.toString('utf8', at + sizeOfEntry, at + sizeOfEntry + nameLength)
    parts.push({
      name,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    })
    at += sizeOfEntry + nameLength + extra + comment
  }
  return parts
}

/** The text of one part; undefined where it is broken, packed in another way, or too long. */
export function textOfPart(file: Buffer, { at, method, packed }: ZipPart): string | undefined {
  if (at + sizeOfHead > file.length || file.readUInt32LE(at) !== partMark) return undefined
  const from = at + sizeOfHead + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const held = file.subarray(from, from + packed)
  try {
    if (method === 8) return inflateRawSync(held, { maxOutputLength: longestText }).toString('utf8')
    return method === 0 && held.length <= longestText ? held.toString('utf8') : undefined
  } catch {
    return undefined
  }
}
