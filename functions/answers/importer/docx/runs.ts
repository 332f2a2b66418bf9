import { Problem } from '@shared/problem'
import { settingOf, type Styles } from './styles'
import { attribute, child, type XmlElement, inside, nameOf, textIn } from './xml'

/** What the runs of one paragraph print. */
export interface Printed {
  /** Line breaks as \n. */
  text: string
  /** The size of most of its characters, in points. */
  size: number | undefined
  /** Something is there, but hidden. */
  hidden: boolean
  /** 文本框 anchored here, and the notes it refers to, by part and id. */
  boxes: XmlElement[]
  notes: { part: 'footnotes' | 'endnotes'; id: string }[]
}

/** Elements that wrap runs and print nothing themselves. */
const wrappers = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'customXml',
  'sdt',
  'sdtContent',
  'fldSimple',
  'bdo',
  'dir',
  'ruby',
  'rubyBase',
  'oMath',
  'oMathPara',
])
/** Word files are never nested deeper than a few dozen levels. */
export const deepest = 200

/** Reads what a paragraph prints: without what was deleted, hidden, or only tells Word what to do. */
export function printedIn(paragraph: XmlElement, styles: Styles, hiddenByStyle: boolean): Printed {
  const printed: Printed = { text: '', size: undefined, hidden: false, boxes: [], notes: [] }
  const sizes = new Map<number, number>()
  const take = (element: XmlElement, depth: number): void => {
    guardDepth(depth)
    for (const one of inside(element)) {
      const name = nameOf(one)
      if (name === 'r') run(one, depth + 1)
      else if (name === 'AlternateContent') take(child(one, 'Choice') ?? child(one, 'Fallback') ?? one, depth + 1)
      else if (wrappers.has(name) || isMath(one)) take(one, depth + 1)
      else if (name === 't' && one.name.startsWith('m:')) printed.text += textIn(one)
    }
  }
  const run = (element: XmlElement, depth: number): void => {
    const own = settingOf(element, undefined)
    const ofStyle = styles.style(attribute(child(element, 'rPr', 'rStyle')))
    // A switch in the paragraph's style and in the run's style undo each other (ECMA-376 part 1, 17.7.3).
    const vanish = own.vanish ?? (ofStyle.vanish ?? false) !== hiddenByStyle
    const before = printed.text.length
    for (const one of inside(element)) piece(one, depth, vanish)
    const size = own.size ?? ofStyle.size
    const length = printed.text.length - before
    if (size !== undefined && length > 0) sizes.set(size, (sizes.get(size) ?? 0) + length)
  }
  const piece = (one: XmlElement, depth: number, vanish: boolean): void => {
    const name = nameOf(one)
    const text = pieceText(one, name)
    if (text !== undefined) {
      if (vanish) printed.hidden ||= text.trim() !== ''
      else printed.text += text
    } else if (vanish) return
    else if (name === 'footnoteReference') printed.notes.push({ part: 'footnotes', id: attribute(one, 'id') ?? '' })
    else if (name === 'endnoteReference') printed.notes.push({ part: 'endnotes', id: attribute(one, 'id') ?? '' })
    else if (name === 'ruby') take(one, depth + 1)
    else if (name === 'AlternateContent')
      for (const inner of inside(child(one, 'Choice') ?? child(one, 'Fallback'))) piece(inner, depth + 1, vanish)
    else if (name === 'drawing' || name === 'pict' || name === 'object') printed.boxes.push(...boxesIn(one, depth))
  }
  take(paragraph, 0)
  printed.size = [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0]
  return printed
}

function isMath(element: XmlElement): boolean {
  return element.name.startsWith('m:') && nameOf(element) !== 't' && nameOf(element) !== 'r'
}

function pieceText(one: XmlElement, name: string): string | undefined {
  if (name === 't') return textIn(one)
  if (name === 'tab' || name === 'ptab') return ' '
  if (name === 'br' || name === 'cr') return '\n'
  if (name === 'noBreakHyphen') return '-'
  const code = name === 'sym' ? parseInt(attribute(one, 'char') ?? '', 16) : Number.NaN
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : undefined
}

function boxesIn(element: XmlElement, depth: number): XmlElement[] {
  guardDepth(depth)
  return inside(element).flatMap((one) => {
    if (nameOf(one) === 'txbxContent') return [one]
    if (nameOf(one) === 'AlternateContent')
      return boxesIn(child(one, 'Choice') ?? child(one, 'Fallback') ?? one, depth + 1)
    return boxesIn(one, depth + 1)
  })
}

/** Throws Problem 'cannot-read-file' where a file is nested beyond what any writer makes. */
export function guardDepth(depth: number): void {
  if (depth > deepest) throw new Problem('cannot-read-file', '文件里层层嵌套太深，请另存为新文件后再导入')
}
