import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Problem } from '@shared/problem'
import type { Block } from '../block'
import { withoutEdges } from './edges'
import { linesOf, type PrintedPage } from './lines'
import { paragraphsOf } from './paragraphs'

/** Beyond this a PDF was made to exhaust the reader. */
const mostPages = 5_000

/** PDF → blocks, its printed lines joined to paragraphs, without headers, footers and page numbers. Throws Problem 'cannot-read-file' with the reason. */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  // Nothing is drawn, but the library wants the names of what it would draw with.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: Object })
  // Given beforehand, so that nothing is looked for beside this file once it is packed.
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') })
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // How characters are told apart lies beside the package, on this machine as in the cloud.
  const home = dirname(createRequire(__filename).resolve('pdfjs-dist/package.json'))
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
    if (document.numPages > mostPages) throw new Problem('cannot-read-file', '这个 PDF 页数太多，请拆成几份再导入')
    const pages: PrintedPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      const pieces = items.filter((item) => 'str' in item)
      pages.push({ width: right - left, height: top - bottom, lines: linesOf(pieces, top - bottom) })
      page.cleanup()
    }
    const blocks = paragraphsOf(withoutEdges(pages))
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
