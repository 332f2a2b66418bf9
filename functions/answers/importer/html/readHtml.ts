import { DomUtils } from 'htmlparser2'
import type { Block } from '../block'
import { boundedDom } from './boundedDom'
import { hiddenIn } from './hidden'
import { PageText } from './pageText'
import { saidBeside } from './saidBeside'

type Nodes = ReturnType<typeof boundedDom>['childNodes']

/** HTML → blocks: the main text of a page as it is seen, without its navigation, scripts and footers. */
export function readHtml(html: string): Block[] {
  const page = boundedDom(html)
  const isHidden = hiddenIn(page)
  const main = mainOf(page.childNodes)
  const made = new PageText(isHidden).read(main)
  const around = main === page.childNodes ? [] : new PageText(isHidden).read(page.childNodes)
  return [...saidBeside(page, made, around), ...made]
}

/** <main>, else the only <article>, else everything. */
function mainOf(nodes: Nodes): Nodes {
  for (const name of ['main', 'article']) {
    const found = DomUtils.getElementsByTagName(name, nodes, true)
    if (found.length === 1 && found[0]) return [found[0]]
  }
  return nodes
}
