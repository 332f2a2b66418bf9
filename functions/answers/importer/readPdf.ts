import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Problem } from '@shared/problem'
import { type Block, line, paragraph } from './block'

/** One printed line of a page: its text, where it begins and ends, how far down it is. */
interface PrintedLine {
  text: string
  left: number
  right: number
  top: number
}

/** PDF → blocks, its printed lines joined to paragraphs. Throws Problem 'cannot-read-file' with the reason. */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const home = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('pdfjs-dist/package.json'))
  const loading = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(home, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(home, 'standard_fonts/'),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await loading.promise
    const pages: PrintedLine[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(linesOf(items.filter((item) => 'str' in item)))
      page.cleanup()
    }
    const blocks = pages.flatMap(paragraphsOf)
    if (blocks.length === 0) throw new Problem('cannot-read-file', '这个 PDF 里没有文字，可能是扫描图片，请提供文字版')
    return blocks
  } catch (error) {
    throw error instanceof Problem ? error : reasonFor(error)
  } finally {
    await loading.destroy()
  }
}

function reasonFor(error: unknown): Problem {
  const name = error instanceof Object && 'name' in error ? error.name : ''
  const locked = name === 'PasswordException'
  return new Problem(
    'cannot-read-file',
    locked ? '这个 PDF 加了密码，请去掉密码后再导入' : '这个 PDF 已损坏或不是 PDF 文件',
  )
}

interface Printed {
  str: string
  width: number
  transform: number[]
}

function linesOf(items: readonly Printed[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  for (const { str, width, transform } of items) {
    const [, , , size = 10, left = 0, height = 0] = transform
    const last = lines.at(-1)
    if (last && Math.abs(last.top + height) < Math.abs(size) / 2) {
      last.text += str
      last.right = Math.max(last.right, left + width)
    } else if (str.trim() !== '') lines.push({ text: str, left, right: left + width, top: -height })
  }
  return lines.filter(({ text }) => !/^\s*[-—－]?\s*\d+\s*[-—－]?\s*$/.test(text))
}

/** A line that ends short, or is followed by an indented or numbered one, ends its paragraph. */
function paragraphsOf(lines: readonly PrintedLine[]): Block[] {
  const left = Math.min(...lines.map((printed) => printed.left))
  const right = Math.max(...lines.map((printed) => printed.right))
  const blocks: string[] = []
  let open = false
  for (const printed of lines) {
    const size = (printed.right - printed.left) / Math.max(1, [...printed.text].length)
    const starts =
      printed.left > left + size ||
      /^\s*(第\S{1,9}[编章节条]|[一二三四五六七八九十]+、|[(（]\S{1,3}[)）])/.test(printed.text)
    if (open && !starts) blocks.push(`${blocks.pop()}${printed.text}`)
    else blocks.push(printed.text)
    open = printed.right > right - size * 2.5
  }
  return blocks.map((text) => paragraph(line(text))).filter(({ text }) => text !== '')
}
