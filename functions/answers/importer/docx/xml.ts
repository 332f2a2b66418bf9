import { DomUtils } from 'htmlparser2'
import { boundedDom } from '../html/boundedDom'

/** One element of an Office file. Names are told without their prefix: `w:p` and `p` are the same. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** The outermost element of an XML file; undefined where there is none. */
export function rootOf(xml: string): Element | undefined {
  return boundedDom(xml, { xmlMode: true }).childNodes.find((node) => DomUtils.isTag(node))
}

export function nameOf(element: Element): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

/** The elements directly inside. */
export function inside(element: Element | undefined): Element[] {
  return element ? element.childNodes.filter((node) => DomUtils.isTag(node)) : []
}

/** The first element of a name directly inside, or along a path: child(p, 'pPr', 'numPr'). */
export function child(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce((above: Element | undefined, name) => inside(above).find((one) => nameOf(one) === name), element)
}

/** An attribute by its name without prefix; without a name the one that Word calls val. */
export function attribute(element: Element | undefined, name = 'val'): string | undefined {
  if (!element) return undefined
  const { attribs } = element
  const found = Object.keys(attribs).find((key) => key === name || key.endsWith(`:${name}`))
  return found === undefined ? undefined : attribs[found]
}

/** A switch such as <w:vanish/>: on where it stands, off with val 0, undefined where it is absent. */
export function toggle(element: Element | undefined): boolean | undefined {
  return element && !/^(0|false|off)$/.test(attribute(element) ?? '')
}

/** A whole number in an attribute, undefined where there is none. */
export function numberIn(element: Element | undefined, name = 'val'): number | undefined {
  const text = attribute(element, name)
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** The text directly inside. */
export function textIn(element: Element): string {
  return element.childNodes.map((node) => (DomUtils.isText(node) ? node.data : '')).join('')
}
