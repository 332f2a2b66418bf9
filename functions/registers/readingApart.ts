import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { threadHere } from '../platform/apart/threadHere'
import { threadsApart } from '../platform/apart/threadsApart'
import type { RegisterMapping } from './mapping'
import type { RegisterTable } from './rowsAndColumns'
import { registerTable } from './table'

interface Unread {
  path: string
  mapping: RegisterMapping
}

/** The task of the thread. */
export const readRegister = ({ path, mapping }: Unread): Promise<RegisterTable> => registerTable(path, mapping)

/** What one register may take, in megabytes: about what the largest honest workbook does. */
const megabytes = 3_072
/** However small it is, and for each megabyte more. */
const seconds = { least: 60, perMegabyte: 2 }
const table = z.custom<RegisterTable>((given) => typeof given === 'object' && given !== null && 'headings' in given)

/**
 * Reads a register in a thread apart: one that is made to be slow, or to unpack without end, is refused when its time or its
 * memory is over, and nothing of it is left. `within` is told in seconds.
 * @throws Problem as of registerTable, and 'cannot-read-file' with a sentence when it is over.
 */
export async function registerApart(
  path: string,
  mapping: RegisterMapping,
  { within, memoryMb = megabytes }: { within?: number; memoryMb?: number } = {},
): Promise<RegisterTable> {
  const { size } = await stat(path).catch(() => ({ size: 0 }))
  const longest = within ?? Math.ceil(seconds.least + (size / 1_000_000) * seconds.perMegabyte)
  const apart = threadsApart(threadHere(join(__dirname, 'readingApart.ts'), 'readRegister', memoryMb), {
    threads: 1,
    seconds: longest,
    waiting: { pieces: 2, bytes: 1 },
    words: {
      full: '正在读别的登记册，请稍后再导入',
      tooLong: `这个登记册太复杂，${longest} 秒也读不完，请另存为新文件，或者分成几个文件逐个导入`,
      tooMuch: '这个登记册解开后太大，请分成几个文件，逐个导入',
      broken: '这个登记册读不了，请另存为新文件再导入',
    },
  })
  return table.parse(await apart({ input: { path, mapping } satisfies Unread, bytes: 0, whose: 'import' }))
}
