import { type Block, line } from '../block'
import { type Cell, isLaidOut, wholeRows } from '../grid'
import type { Numbering } from './numbering'
import type { DocxParts } from './openDocx'
import { guardDepth, printedIn } from './runs'
import { type Setting, settingOf, type Styles } from './styles'
import { attribute, child, type XmlElement, inside, nameOf, numberIn, toggle } from './xml'

/** Elements that hold paragraphs and tables and print nothing themselves. */
const wrappers = new Set(['ins', 'moveTo', 'customXml', 'smartTag', 'sdtContent'])
/** A heading is a line, not a text that somebody gave a heading's style. */
const longestHeading = 80

/** Reads the paragraphs and tables of a Word file in their order, numbers and all. */
export class Body {
  private blocks: Block[] = []
  private inCell = false
  /** Text whose paragraph mark is hidden or deleted: it runs on into the next paragraph. */
  private runningOn = ''
  private readonly notes: Record<'footnotes' | 'endnotes', ReadonlyMap<string, XmlElement>>

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    parts: Pick<DocxParts, 'footnotes' | 'endnotes'>,
  ) {
    const byId = (root: XmlElement | undefined) =>
      new Map(inside(root).map((note) => [attribute(note, 'id') ?? '', note]))
    this.notes = { footnotes: byId(parts.footnotes), endnotes: byId(parts.endnotes) }
  }

  read(body: XmlElement): Block[] {
    return this.apart(body, 0)
  }

  /** What is in one container, by itself. */
  private apart(container: XmlElement, depth: number, inCell = this.inCell): Block[] {
    const before = { blocks: this.blocks, inCell: this.inCell, runningOn: this.runningOn }
    Object.assign(this, { blocks: [], inCell, runningOn: '' })
    this.take(container, depth)
    if (this.runningOn !== '') this.put(this.runningOn, {}, undefined)
    const { blocks } = this
    Object.assign(this, before)
    return blocks
  }

  private take(container: XmlElement, depth: number): void {
    guardDepth(depth)
    for (const one of inside(container)) {
      const name = nameOf(one)
      if (name === 'p') this.paragraph(one, depth)
      else if (name === 'tbl') this.table(one, depth)
      else if (name === 'sdt') {
        if (!isContents(one)) this.take(child(one, 'sdtContent') ?? one, depth + 1)
      } else if (name === 'AlternateContent')
        this.take(child(one, 'Choice') ?? child(one, 'Fallback') ?? one, depth + 1)
      else if (wrappers.has(name)) this.take(one, depth + 1)
    }
  }

  private paragraph(element: XmlElement, depth: number): void {
    const properties = child(element, 'pPr')
    const style = this.styles.paragraph(attribute(child(properties, 'pStyle')))
    if (/^toc ?\d$|^toc heading$/i.test(style.name ?? '')) return
    const own = settingOf(properties, element)
    const printed = printedIn(element, this.styles, style.vanish ?? false)
    const empty = line(printed.text) === ''
    const mark = child(properties, 'rPr')
    const markHidden = own.vanish ?? style.vanish ?? false
    const markDeleted = child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined
    const isCounted = !markDeleted && !(empty && (markHidden || printed.hidden))
    const label = isCounted ? this.label(own, style, attribute(child(properties, 'pStyle'))) : ''
    const text = empty ? (this.inCell ? label : '') : `${label}${printed.text}`
    if (markHidden || markDeleted) this.runningOn += text
    else {
      const whole = this.runningOn + text
      this.runningOn = ''
      this.put(whole, { ...style, ...own, size: printed.size ?? style.size, name: style.name }, levelOf(own, style))
    }
    for (const box of printed.boxes) this.blocks.push(...this.apart(box, depth + 1))
    for (const { part, id } of printed.notes) {
      const note = this.notes[part].get(id)
      const said = note ? this.apart(note, depth + 1).map((block) => block.text) : []
      if (said.length > 0) this.put(`注：${said.join(' ')}`, {}, undefined)
    }
  }

  private label(own: Setting, style: Setting, styleId: string | undefined): string {
    const numbered = own.numberingId ?? style.numberingId
    if (numbered === undefined || numbered === '0') return ''
    const ofStyle =
      this.numbering.levelOf(numbered, styleId) ??
      this.numbering.levelOf(numbered, style.numberingStyle) ??
      style.numberingLevel
    return this.numbering.next(numbered, own.numberingLevel ?? ofStyle ?? 0)
  }

  private put(text: string, { size, centred, name }: Setting, level: number | undefined): void {
    const set = {
      ...(size === undefined ? {} : { size }),
      ...(centred ? { centred } : {}),
      ...(name === undefined ? {} : { style: name }),
    }
    for (const part of text.split('\n').map(line).filter(Boolean)) {
      const isHeading = level !== undefined && part.length <= longestHeading && !/[。；]/.test(part)
      if (isHeading) this.blocks.push({ kind: 'heading', level, text: part, ...set })
      else this.blocks.push({ kind: 'paragraph', text: part, ...set })
    }
  }

  private table(element: XmlElement, depth: number): void {
    guardDepth(depth)
    const above = new Map<number, boolean>()
    const rows = rowsIn(element).map((row) => {
      let column = numberIn(child(row, 'trPr', 'gridBefore')) ?? 0
      const cells: (Cell & { blocks: Block[] })[] = column > 0 ? [{ ...nothing, columns: column }] : []
      for (const cell of cellsIn(row)) {
        const properties = child(cell, 'tcPr')
        const columns = Math.max(1, numberIn(child(properties, 'gridSpan')) ?? 1)
        const merge = child(properties, 'vMerge')
        const fromAbove = merge !== undefined && attribute(merge) !== 'restart' && above.get(column) === true
        above.set(column, merge !== undefined)
        column += columns
        const blocks = this.apart(cell, depth + 1, true)
        cells.push({ text: blocks.map(({ text }) => text).join(' '), columns, rows: 1, fromAbove, blocks })
      }
      return cells
    })
    const isFrame =
      rows.every((cells) => cells.length <= 1) || isLaidOut(rows.map((cells) => cells.map(({ blocks }) => blocks)))
    if (isFrame) this.blocks.push(...rows.flat().flatMap(({ blocks }) => blocks))
    else this.blocks.push(...wholeRows(rows).map((text): Block => ({ kind: 'paragraph', text })))
  }
}

const nothing = { text: '', columns: 1, rows: 1, blocks: [] }

function rowsIn(table: XmlElement): XmlElement[] {
  return inside(table).flatMap((one) => {
    const name = nameOf(one)
    if (name === 'sdt') return rowsIn(child(one, 'sdtContent') ?? one)
    if (name === 'ins' || name === 'customXml') return rowsIn(one)
    const properties = child(one, 'trPr')
    return name === 'tr' && !child(properties, 'del') && toggle(child(properties, 'hidden')) !== true ? [one] : []
  })
}

function cellsIn(row: XmlElement): XmlElement[] {
  return inside(row).flatMap((one) => {
    const name = nameOf(one)
    if (name === 'sdt') return cellsIn(child(one, 'sdtContent') ?? one)
    return name === 'tc' && !child(one, 'tcPr', 'cellDel') ? [one] : []
  })
}

/** 目录: made of the headings, it says nothing of its own. */
function isContents(sdt: XmlElement): boolean {
  return /table of contents/i.test(attribute(child(sdt, 'sdtPr', 'docPartObj', 'docPartGallery')) ?? '')
}

function levelOf(own: Setting, style: Setting): number | undefined {
  const named = /^heading ([1-6])$|^标题 ?([1-6])$/i.exec(style.name ?? '')
  if (/^title$|^标题$/i.test(style.name ?? '')) return 1
  if (named) return Number(named[1] ?? named[2])
  const outline = own.outline ?? style.outline
  return outline !== undefined && outline < 6 ? outline + 1 : undefined
}
