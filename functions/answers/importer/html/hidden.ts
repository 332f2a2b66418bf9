import { DomUtils } from 'htmlparser2'
import type { boundedDom } from './boundedDom'

type Page = ReturnType<typeof boundedDom>
export type PageElement = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** What no reader ever sees, by a style: not shown, invisible, of no size. */
const unseen =
  /(^|[;{\s])(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(\.0+)?(px|pt|r?em|%)?\s*(!|;|$)|opacity\s*:\s*0(\.0+)?\s*(!|;|$))/i
/** One element by its name, class or id: what a rule must name to be understood here. */
const simple = /^(?:[a-z][\w-]*)?(?:[.#][\w\u4e00-\u9fff-]+)?$/i

/** Tells which elements of a page are hidden: by their own mark or style, or by a rule of the page's style sheets. */
export function hiddenIn(page: Page): (element: PageElement) => boolean {
  const sheets = DomUtils.getElementsByTagName('style', page, true).map((sheet) => DomUtils.textContent(sheet))
  const rules = new Set(sheets.flatMap(hidingRules))
  return ({ name, attribs }) => {
    if (attribs['hidden'] !== undefined || (name === 'dialog' && attribs['open'] === undefined)) return true
    if (attribs['style'] !== undefined && unseen.test(attribs['style'])) return true
    if (rules.size === 0) return false
    const marks = (attribs['class'] ?? '').split(/\s+/).flatMap((one) => (one === '' ? [] : [`.${one}`]))
    if (attribs['id']) marks.push(`#${attribs['id']}`)
    return rules.has(name) || marks.some((mark) => rules.has(mark) || rules.has(`${name}${mark}`))
  }
}

/** The selectors that a style sheet hides on every screen; rules for print or for some widths say nothing. */
function hidingRules(sheet: string): string[] {
  const css = sheet.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|<!--|-->/g, '')
  const found: string[] = []
  let depth = 0
  let atRule = 0
  let from = 0
  for (const brace of css.matchAll(/[{}]/g)) {
    const text = css.slice(from, brace.index).trim()
    from = brace.index + 1
    if (brace[0] === '{') {
      depth++
      if (atRule === 0 && text.startsWith('@')) atRule = depth
      else if (atRule === 0) found.push(text)
      continue
    }
    if (atRule === 0 && depth === 1) {
      const selectors = found.pop() ?? ''
      if (unseen.test(text)) found.push(...selectors.split(',').map((one) => one.trim().replace(/^body\s+/, '')))
    }
    if (atRule === depth) atRule = 0
    depth = Math.max(0, depth - 1)
  }
  return found.filter((selector) => selector !== '' && simple.test(selector)).map((one) => one.replace(/^\*/, ''))
}
