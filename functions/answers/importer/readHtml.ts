import { DomUtils, parseDocument } from 'htmlparser2'
import { type Block, heading, paragraph } from './block'
import { saidBeside } from './saidBeside'

type Nodes = ReturnType<typeof parseDocument>['childNodes']
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

const notText = new Set([
  'script',
  'style',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'iframe',
  'noscript',
  'template',
  'svg',
  'button',
  'select',
  'head',
])
const ownLine = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'li',
  'tr',
  'blockquote',
  'table',
  'ul',
  'ol',
  'br',
  'pre',
  'dd',
  'dt',
  'body',
  'html',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

/** HTML → blocks: the main text of a page, without its navigation, scripts and footers. */
export function readHtml(html: string): Block[] {
  const page = parseDocument(html)
  const main = mainOf(page.childNodes)
  const made = blocksIn(main)
  const around = main === page.childNodes ? [] : blocksIn(page.childNodes)
  return [...saidBeside(page, made, around), ...made]
}

function blocksIn(nodes: Nodes): Block[] {
  const blocks = new Blocks()
  blocks.walk(nodes)
  blocks.close()
  return blocks.made.filter(({ text }) => text !== '')
}

/** <main>, else the only <article>, else everything. */
function mainOf(nodes: Nodes): Nodes {
  for (const name of ['main', 'article']) {
    const found = DomUtils.getElementsByTagName(name, nodes, true)
    if (found.length === 1 && found[0]) return [found[0]]
  }
  return nodes
}

class Blocks {
  readonly made: Block[] = []
  private text = ''

  walk(nodes: Nodes): void {
    for (const node of nodes) {
      if (DomUtils.isText(node)) this.text += node.data
      else if (DomUtils.isTag(node) && !notText.has(node.name)) this.element(node)
    }
  }

  close(level?: number): void {
    this.made.push(level === undefined ? paragraph(this.text) : heading(level, this.text))
    this.text = ''
  }

  private element(node: Element): void {
    if (!ownLine.has(node.name)) {
      this.walk(node.childNodes)
      if (node.name === 'td' || node.name === 'th') this.text += ' '
      return
    }
    this.close()
    const level = /^h([1-6])$/.exec(node.name)?.[1]
    if (node.name === 'tr') this.text = cellsOf(node)
    else this.walk(node.childNodes)
    this.close(level === undefined ? undefined : Number(level))
  }
}

function cellsOf(row: Element): string {
  const cells = DomUtils.getElementsByTagName('td', row).concat(DomUtils.getElementsByTagName('th', row))
  return DomUtils.removeSubsets(cells)
    .map((cell) => DomUtils.textContent(cell).replace(/\s+/g, ' ').trim())
    .join(' ｜ ')
}
