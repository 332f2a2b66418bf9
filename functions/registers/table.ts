import { readFile, stat } from 'node:fs/promises'
import { Problem } from '@shared/problem'
import { detectDelimiter, streamCsvRows } from 'hucre/csv'
import { decode } from '../answers/importer/text/decode'
import { asJsonLines } from './jsonLines'
import type { RegisterMapping } from './mapping'
import { requireModestZip } from './modestZip'
import { mostRows, type RegisterCell, type RegisterTable, tabled } from './rowsAndColumns'
import { asWorkbook } from './workbook'

const mostMegabytes = 300

/**
 * Reads a register whole: a workbook, CSV or tabbed text (UTF-8, UTF-16 or GB 18030), or JSON lines, whatever it is called.
 * @throws Problem 'bad-input' | 'cannot-read-file' with a sentence that says what to do; nothing has been loaded then.
 */
export async function registerTable(path: string, mapping: RegisterMapping): Promise<RegisterTable> {
  const { size } = await stat(path).catch(() => {
    throw new Problem('bad-input', `找不到文件 ${path}`)
  })
  if (size > mostMegabytes * 1_000_000)
    throw new Problem('cannot-read-file', `文件超过 ${mostMegabytes} MB，请分成几个文件，逐个导入`)
  const bytes = await readFile(path)
  if (bytes.length === 0) throw new Problem('cannot-read-file', '文件是空的')
  const table = await tableOf(bytes, mapping)
  if (table.rows.length === 0) throw new Problem('cannot-read-file', '只有表头，没有内容')
  if (table.rows.length > mostRows)
    throw new Problem('cannot-read-file', `一次最多导入 ${mostRows} 行，这个文件更多，请分成几个文件，逐个导入`)
  return table
}

/** By what is in it: office systems call workbooks, web pages and texts all .xls. */
async function tableOf(bytes: Uint8Array, mapping: RegisterMapping): Promise<RegisterTable> {
  if (startsWith(bytes, [0x50, 0x4b])) {
    await requireModestZip(bytes)
    return asWorkbook(bytes, mapping)
  }
  const saveAnew = '请用表格软件打开，另存为 .xlsx 后再导入'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) && !Buffer.from(bytes).includes(locked))
    throw new Problem('cannot-read-file', `这是旧格式的 .xls 工作簿。${saveAnew}`)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return asWorkbook(bytes, mapping)
  if (notText.some((one) => startsWith(bytes, one)))
    throw new Problem('cannot-read-file', `这个文件不是登记册，不是完好的 xlsx 工作簿、CSV 或 JSON 行。${saveAnew}`)
  const text = decode(bytes)
  if (/^\s*(<\?xml|<!DOCTYPE|<html|<table|<meta|MIME-Version:)/i.test(text))
    throw new Problem('cannot-read-file', `这个文件其实是网页或 XML 表格，不是工作簿。${saveAnew}`)
  if (/^\s*\{/.test(text)) return asJsonLines(text)
  return tabled([...csvRows(text)], mapping)
}

/** The stream in which a workbook with a password lies, in a container like that of an old one (MS-OFFCRYPTO 1.3.2). */
const locked = Buffer.from('EncryptedPackage', 'utf16le')
const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((one, at) => bytes[at] === one)
/** PNG, JPEG, GIF, PDF, RAR, gzip. */
const notText = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46],
  [0x25, 0x50, 0x44, 0x46],
  [0x52, 0x61, 0x72, 0x21],
  [0x1f, 0x8b],
]

/** Commas, semicolons or tabs. Cells come in pieces that take twenty times their size: each row's are joined before the next is read. */
function* csvRows(text: string): Generator<RegisterCell[]> {
  const delimiter = detectDelimiter(text.slice(0, 20_000))
  for (const row of streamCsvRows(text, { delimiter }))
    yield row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\0', '') : cell))
}
