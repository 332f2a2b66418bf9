import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import * as z from 'zod'
import { threadHere } from '../../platform/apart/threadHere'
import { threadsApart } from '../../platform/apart/threadsApart'
import { type FileFacts, type ParsedPolicy, parsePolicy } from './parsePolicy'
import { blocksOf } from './readFile'

/** A document as it came, and what is known of it besides. */
export interface Unread extends FileFacts {
  path: string
  bytes: Uint8Array
}

/** How documents are read. @throws Problem 'cannot-read-file' with the reason. */
export type ReadDocument = (document: Unread) => Promise<ParsedPolicy>

/** Reads a document here and now. */
export const readDocument: ReadDocument = async ({ path, bytes, ...facts }) =>
  parsePolicy(await blocksOf(path, bytes), facts)

/** What one document may take in megabytes of memory; and in seconds, where nothing else is said. */
export const memoryOfReading = 1_024
const usualSeconds = 40
const read = z.custom<ParsedPolicy>((given) => typeof given === 'object' && given !== null && 'policy' in given)

/** Reads documents in a thread apart that `start` starts: one that is made to be slow, or to unpack without end, is refused alone. */
export function readingIn(start: () => Worker, { seconds = usualSeconds, pieces = 2 } = {}): ReadDocument {
  const apart = threadsApart(start, {
    threads: 1,
    seconds,
    waiting: { pieces, bytes: 1 },
    words: {
      full: '正在读别的文件，请稍后再导入',
      tooLong: `这个文件太复杂，${seconds} 秒也读不完，请另存为新文件或拆成几份再导入`,
      tooMuch: '这个文件解开后太大，请拆成几份再导入',
      broken: '这个文件读不了，请另存为新文件再导入',
    },
  })
  return async (document) => read.parse(await apart({ input: document, bytes: 0, whose: 'import' }))
}

/** The same in a thread of this machine. */
export const readingApart = (seconds = usualSeconds, pieces = 2): ReadDocument =>
  readingIn(threadHere(join(__dirname, 'readDocument.ts'), 'readDocument', memoryOfReading), { seconds, pieces })
