import { Problem } from '@shared/problem'
import mammoth from 'mammoth'
import type { Block } from './block'
import { readHtml } from './readHtml'

/** Word (.docx) → blocks. Throws Problem 'cannot-read-file' with the reason: locked, old format, damaged. */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const [first, second] = bytes
  if (first === 0xd0 && second === 0xcf)
    throw unreadable('这个 Word 文件加了密码或是旧版 .doc，请去掉密码、另存为 .docx')
  if (first !== 0x50 || second !== 0x4b) throw unreadable('这不是 Word 文件，或文件已损坏')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return readHtml(value)
  } catch {
    throw unreadable('这个压缩包里没有 Word 正文，或文件已损坏')
  }
}

function unreadable(reason: string): Problem {
  return new Problem('cannot-read-file', reason)
}
