import type { AttachmentSuffix } from '@shared/inquiries/case/attachment'

/** The end of a ZIP: its mark, and the length of a comment up to the very end of the file (APPNOTE 4.3.16). */
const endOfZip = Buffer.from('PK\u0005\u0006', 'latin1')
const [sizeOfEnd, longestComment] = [22, 65_535]
/** RAR, 7z: long enough marks not to stand in a picture by chance. */
const marks = ['Rar!\u001a\u0007', '7z\u00bc\u00af\u0027\u001c', 'xar!\u0000\u001c'].map((one) =>
  Buffer.from(one, 'latin1'),
)

/** Whether another program would open the file as an archive, or as a PDF where it is none. */
export function archiveInside(bytes: Uint8Array, suffix: AttachmentSuffix): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (marks.some((mark) => file.includes(mark))) return true
  if (suffix !== 'pdf' && file.subarray(0, 1_024).includes('%PDF-')) return true
  const end = file.lastIndexOf(endOfZip)
  return end >= 0 && end >= file.length - sizeOfEnd - longestComment && end + sizeOfEnd <= file.length
}
