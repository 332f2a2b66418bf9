import { Problem } from '@shared/problem'
import { DomUtils } from 'htmlparser2'
import { type Block, heading, line, paragraph } from '../block'
import { type Cell, isLaidOut, wholeRows } from '../grid'
import type { boundedDom } from './boundedDom'
import type { PageElement } from './hidden'

type Nodes = ReturnType<typeof boundedDom>['childNodes']

/** What a page is made of besides its text. */
const notText = new Set(
  'script style nav footer aside iframe noscript noframes template svg button select option datalist textarea head object canvas audio video map rt rp del xml'.split(
    ' ',
  ),
)
const ownLine = new Set(
  'p div section article main header li tr blockquote table caption ul ol dl br hr pre dd dt body html form fieldset legend center address figure figcaption details summary td th h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
)
/** Tables in tables; beyond this a page was made to be. */
const deepestTable = 50
/** Tables that lay out a page have few rows. */
const rowsOfFrame = 12

/** Reads the lines of a page, or of a part of it. */
export class PageText {
  private made: Block[] = []
  private text = ''
  private linked = { length: 0, links: 0 }
  private holdsTable = false

  constructor(
    private readonly isHidden: (element: PageElement) => boolean,
    private readonly inTables = 0,
  ) {}

  read(nodes: Nodes): Block[] {
    this.walk(nodes)
    this.close()
    return this.made.filter(({ text }) => text !== '')
  }

  private walk(nodes: Nodes): void {
    for (const node of nodes) {
      if (DomUtils.isText(node)) this.text += node.data
      else if (DomUtils.isTag(node) && !notText.has(node.name) && !this.isHidden(node)) this.element(node)
    }
  }

  private close(level?: number): void {
    const isMenu = this.linked.links >= 3 && this.linked.length >= line(this.text).length * 0.7
    if (!isMenu || level !== undefined)
      this.made.push(level === undefined ? paragraph(this.text) : heading(level, this.text))
    this.text = ''
    this.linked = { length: 0, links: 0 }
  }

  private element(node: PageElement): void {
    if (node.name === 'header' && !isInText(node)) return
    if (node.name === 'table') return this.table(node)
    if (!ownLine.has(node.name)) {
      const before = this.text.length
      this.walk(node.childNodes)
      if (node.name !== 'a') return
      this.linked.links++
      this.linked.length += line(this.text.slice(before)).length
      return
    }
    this.close()
    this.walk(node.childNodes)
    const level = /^h([1-6])$/.exec(node.name)?.[1]
    this.close(level === undefined ? undefined : Number(level))
  }

  /** A table of data gives a line for each row; one that only places text on the page is read as that text. */
  private table(table: PageElement): void {
    this.close()
    this.holdsTable = true
    const rows = rowsIn(table, this.isHidden)
    const parts = rows.map((row) => row.map((cell) => this.apart(cell.childNodes)))
    const isFrame =
      /^(presentation|none)$/.test(table.attribs['role'] ?? '') ||
      rows.every((row) => row.length <= 1) ||
      (rows.length <= rowsOfFrame && parts.some((row) => row.some(({ holdsTable }) => holdsTable))) ||
      isLaidOut(parts.map((row) => row.map(({ lines }) => lines)))
    for (const caption of tagsIn(table, 'caption')) this.made.push(...this.apart(caption.childNodes).lines)
    if (isFrame) this.made.push(...parts.flatMap((row) => row.flatMap(({ lines }) => lines)))
    else {
      const cells = rows.map((row, at) => row.map((cell, place) => cellOf(cell, parts[at]?.[place]?.lines ?? [])))
      this.made.push(...wholeRows(cells).map(paragraph))
    }
  }

  private apart(nodes: Nodes): { lines: Block[]; holdsTable: boolean } {
    if (this.inTables > deepestTable) throw tooDeep()
    const part = new PageText(this.isHidden, this.inTables + 1)
    part.walk(nodes)
    part.close()
    return { lines: part.made.filter(({ text }) => text !== ''), holdsTable: part.holdsTable }
  }
}

function tagsIn(element: PageElement, ...names: string[]): PageElement[] {
  return element.childNodes.filter((node): node is PageElement => DomUtils.isTag(node) && names.includes(node.name))
}

function rowsIn(table: PageElement, isHidden: (element: PageElement) => boolean): PageElement[][] {
  return tagsIn(table, 'tr', 'thead', 'tbody', 'tfoot', 'form').flatMap((one) => {
    if (isHidden(one)) return []
    if (one.name !== 'tr') return rowsIn(one, isHidden)
    const cells = [one, ...tagsIn(one, 'form')].flatMap((row) => tagsIn(row, 'td', 'th'))
    return [cells.filter((cell) => !isHidden(cell))]
  })
}

function cellOf(cell: PageElement, lines: readonly Block[]): Cell {
  const span = (name: string) => (/^\d{1,9}$/.test(cell.attribs[name] ?? '') ? Number(cell.attribs[name]) : 1)
  const rows = span('rowspan')
  return { text: lines.map(({ text }) => text).join(' '), columns: span('colspan'), rows: rows === 0 ? Infinity : rows }
}

/** The header of a page is its frame; the header of an article is the article's. */
function isInText(header: PageElement): boolean {
  for (let above = header.parent; above; above = above.parent)
    if (DomUtils.isTag(above) && /^(main|article)$/.test(above.name)) return true
  return false
}

function tooDeep(): Problem {
  return new Problem('cannot-read-file', '网页里层层嵌套太深，请另存为新文件后再导入')
}
