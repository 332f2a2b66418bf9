import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { Problem } from '@shared/problem'
import type { Block } from './block'
import { decode } from './text/decode'
import { withoutPageMarks } from './pageMarks'
import { readDocx } from './docx/readDocx'
import { readHtml } from './html/readHtml'
import { readMarkdown } from './text/readMarkdown'
import { readPdf } from './pdf/readPdf'
import { readPlain } from './text/readPlain'

/** The largest file that is read at all: 50 MB. */
export const largestFile = 50 * 1024 * 1024

const readers: Record<string, (bytes: Uint8Array) => Block[] | Promise<Block[]>> = {
  '.md': (bytes) => readMarkdown(decode(bytes)),
  '.markdown': (bytes) => readMarkdown(decode(bytes)),
  '.html': (bytes) => readHtml(decode(bytes)),
  '.htm': (bytes) => readHtml(decode(bytes)),
  '.txt': (bytes) => readPlain(decode(bytes)),
  '.docx': readDocx,
  '.pdf': readPdf,
}

/** @throws Problem 'cannot-read-file' where a file's name says that it cannot be read. */
export function requireReadable(path: string): void {
  if (!readers[extname(path).toLowerCase()]) throw refused(unsupported(extname(path)))
}

/** A file's bytes, unless its name, its size or its emptiness speaks against it: Problem 'cannot-read-file'. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  requireReadable(path)
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > largestFile) throw refused('文件超过 50 MB，请拆分或压缩图片后再导入')
    if (size === 0) throw refused('文件是空的')
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** The blocks of a document, read by the format its name states. Throws Problem 'cannot-read-file'. */
export async function blocksOf(path: string, bytes: Uint8Array): Promise<Block[]> {
  const blocks = withoutPageMarks((await readers[extname(path).toLowerCase()]?.(bytes)) ?? [])
  if (!blocks.length) throw refused('文件里没有文字')
  return blocks
}

function unsupported(extension: string): string {
  if (/^\.(doc|wps)$/i.test(extension)) return '旧版 Word 文件，请另存为 .docx 后再导入'
  return `不支持${extension ? ` ${extension} ` : '没有扩展名的'}文件，请用 md、html、docx、pdf 或 txt`
}

function refused(reason: string): Problem {
  return new Problem('cannot-read-file', reason)
}
