import { inflateSync } from 'node:zlib'
import { type AttachmentSuffix, attachmentTypes, largestAttachment } from '@shared/inquiries/attachment'
import { Problem } from '@shared/problem'
import { fileTypeFromBuffer } from 'file-type'

/**
 * What a file really is, by its content and not by its name.
 * @throws Problem 'too-large' | 'cannot-read-file' for another kind of file, and for a PDF that could act by itself.
 */
export async function checkedAttachment(bytes: Uint8Array): Promise<AttachmentSuffix> {
  if (bytes.byteLength > largestAttachment)
    throw new Problem('too-large', '附件最大 4 MB，照片可以先缩小，PDF 可以分开传')
  const found = (await fileTypeFromBuffer(bytes))?.ext
  if (found === 'heic') throw new Problem('cannot-read-file', 'HEIC 照片很多人打不开，请存成 JPG 再传')
  if (!found || !Object.hasOwn(attachmentTypes, found))
    throw new Problem('cannot-read-file', '附件只收照片（JPG、PNG、WebP）和 PDF')
  if (found === 'pdf' && actsByItself(bytes))
    throw new Problem('cannot-read-file', '这个 PDF 里带有能自动运行的内容，请打印成普通 PDF 再传')
  return found as AttachmentSuffix
}

const acting = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])/
const streams = /stream\r?\n([\s\S]*?)endstream/g
/** No honest table of objects is larger; more is not unpacked. */
const largestTable = 16 * 1024 * 1024

/**
 * Whether a PDF names scripts, programs to start or files inside it (ISO 32000-1, 7.11.4, 12.6.4.5, 12.6.4.16). Names may be
 * written with #xx and objects may lie packed in object streams (7.5.7); what is encrypted or packed otherwise is not seen.
 */
function actsByItself(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  if (acting.test(plainNames(text.replaceAll(streams, '')))) return true
  for (const found of text.matchAll(streams)) {
    if (!/\/ObjStm\b/.test(text.slice(Math.max(0, found.index - 400), found.index))) continue
    if (acting.test(plainNames(unpacked(Buffer.from(found[1] ?? '', 'latin1'))))) return true
  }
  return false
}

const plainNames = (text: string) =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes, { maxOutputLength: largestTable }).toString('latin1')
  } catch {
    return ''
  }
}
