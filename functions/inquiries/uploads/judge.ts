import { type AttachmentSuffix, isDocument, type UploadSuffix, uploadTypes } from '@shared/inquiries/case/attachment'
import { Problem } from '@shared/problem'
import { fileTypeFromBuffer } from 'file-type'
import { archiveInside } from './archiveInside'
import { isQuietOffice } from './office'
import { actsByItself } from './pdf/actsByItself'
import { opensWithScripts } from './pdf/opens'
import { isWholeJpeg } from './picture/jpeg'
import { isWholePng } from './picture/png'
import { isWholeWebp } from './picture/webp'

/**
 * What a file really is, by its content and not by its name. Made for a thread of its own: the bytes are a stranger's.
 * @throws Problem 'cannot-read-file' for another kind of file, a broken one, one with another inside, and a PDF that
 * could act by itself.
 */
export async function judge(bytes: Uint8Array): Promise<UploadSuffix> {
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.ext
  if (found === 'heic') throw refused('HEIC 照片很多人打不开，请存成 JPG 再传')
  if (!found || !Object.hasOwn(uploadTypes, found)) throw refused(onlyThese)
  const kind = found as UploadSuffix
  if (isDocument(kind)) {
    if (!isQuietOffice(bytes))
      throw refused('这份文档里有宏、网址链接或夹带的内容，收不了。请去掉再另存一份，或者打印成普通 PDF')
    return kind
  }
  const suffix: AttachmentSuffix = kind
  if (archiveInside(bytes, suffix)) throw refused('这个文件里还藏着别的文件，请只传照片或普通 PDF')
  if (suffix === 'pdf') {
    if (actsByItself(bytes) || (await opensWithScripts(bytes)))
      throw refused('这个 PDF 里有网址链接、能运行的或夹带的内容，收不了。请拍成照片再传，或者去掉链接另存一份 PDF')
  } else if (!whole[suffix](bytes)) throw refused('这张照片打不开，可能没有传完整，请重新拍一张或另存后再传')
  return suffix
}

const onlyThese = '附件只收照片（JPG、PNG、WebP）和 PDF'

const whole = { jpg: isWholeJpeg, png: isWholePng, webp: isWholeWebp }

const refused = (why: string) => new Problem('cannot-read-file', why)
