import { Problem } from '@shared/problem'
import JSZip from 'jszip'
import { attribute, child, type XmlElement, inside, rootOf } from './xml'

/**
 * What the parts that are read may unpack to together, in bytes: a Word text of a million characters takes about a third
 * of it. And no text packs to less than a hundredth of its size.
 */
export const largestPart = 40 * 1024 * 1024
const mostTimes = 100
/** Below this no ratio does harm. */
const harmless = 2 * 1024 * 1024
/** A document with thousands of pictures has fewer. */
const mostEntries = 10_000

/** The parts of a Word file that hold its text and how it is numbered and set. */
export interface DocxParts {
  body: XmlElement
  styles: XmlElement | undefined
  numbering: XmlElement | undefined
  footnotes: XmlElement | undefined
  endnotes: XmlElement | undefined
}

/** Unpacks what is read of a Word file and nothing else. Throws Problem 'cannot-read-file'. */
export async function openDocx(bytes: Uint8Array): Promise<DocxParts> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw unreadable('这个压缩包里没有 Word 正文，或文件已损坏')
  })
  if (Object.keys(zip.files).length > mostEntries) throw unreadable('这个 Word 文件里的东西太多，请拆成几份再导入')
  const budget = { left: Math.min(largestPart, Math.max(harmless, bytes.length * mostTimes)) }
  const part = async (path: string) => {
    const entry = zip.file(path)
    return entry ? rootOf(await unpacked(entry, budget)) : undefined
  }
  const related = inside(await part('_rels/.rels')).find((one) => attribute(one, 'Type')?.endsWith('/officeDocument'))
  const main = (attribute(related, 'Target') ?? 'word/document.xml').replace(/^\//, '')
  const body = child(await part(main), 'body')
  if (!body) throw unreadable('这个压缩包里没有 Word 正文，或文件已损坏')
  const beside = (name: string) => part(`${main.replace(/[^/]*$/, '')}${name}.xml`)
  return {
    body,
    styles: await beside('styles'),
    numbering: await beside('numbering'),
    footnotes: await beside('footnotes'),
    endnotes: await beside('endnotes'),
  }
}

/** Unpacks piece by piece and stops at the limit, whatever size the file claims for the part. */
async function unpacked(entry: JSZip.JSZipObject, budget: { left: number }): Promise<string> {
  const pieces: Uint8Array[] = []
  await new Promise<void>((resolve, reject) => {
    const stream = entry.nodeStream()
    stream.on('data', (piece: Uint8Array) => {
      budget.left -= piece.length
      if (budget.left >= 0) pieces.push(piece)
      else {
        stream.pause()
        reject(unreadable('这个 Word 文件解开后太大，请拆成几份再导入'))
      }
    })
    stream.on('error', () => reject(unreadable('这个 Word 文件已损坏，请重新保存后再导入')))
    stream.on('end', resolve)
  })
  const whole = Buffer.concat(pieces)
  return new TextDecoder(whole[0] === 0xff && whole[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(whole)
}

function unreadable(reason: string): Problem {
  return new Problem('cannot-read-file', reason)
}
