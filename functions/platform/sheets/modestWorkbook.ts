import { Problem } from '@shared/problem'

/** More than an honest workbook of 200,000 rows unpacks to, and less than a function of the cloud has memory. In bytes. */
const mostUnpacked = 600_000_000

/**
 * Refuses a workbook that says it unpacks to more. The reader takes each part at its word and stops where it grows beyond it.
 * @throws Problem 'cannot-read-file'.
 */
export function requireModestWorkbook(bytes: Buffer, most = mostUnpacked): void {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0 || end + 20 > bytes.length) return
  let at = bytes.readUInt32LE(end + 16)
  let unpacked = 0
  for (let left = bytes.readUInt16LE(end + 10); left > 0 && at + 46 <= bytes.length; left--) {
    const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
    // One that says nothing of its size is held to nothing.
    unpacked += size === 0 && packed > 2 ? Infinity : size
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  if (unpacked > most)
    throw new Problem('cannot-read-file', '这个工作簿解开后太大，请分成几个文件，或者另存为 CSV 再导入')
}
