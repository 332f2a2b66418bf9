import { DomUtils } from 'htmlparser2'
import { boundedDom } from '../html/boundedDom'

/** One element of an Office file. Names are told without their prefix: `w:p` and `p` are the same. */
export type XmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** The outermost element of an XML file; undefined where there is none. */
export function rootOf(xml: string): XmlElement | undefined {
  return boundedDom(xml, { xmlMode: true }).childNodes.find((node) => DomUtils.isTag(node))
}

export function nameOf(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

/** The elements directly inside. */
export function inside(element: XmlElement | undefined): XmlElement[] {
  return element ? element.childNodes.filter((node) => DomUtils.isTag(node)) : []
}

/** The first element of a name directly inside, or along a path: child(p, 'pPr', 'numPr'). */
export function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce(
    (above: XmlElement | undefined, name) => inside(above).find((one) => nameOf(one) === name),
    element,
  )
}

/** An attribute by its name without prefix; without a name the one that Word calls val. */
export function attribute(element: XmlElement | undefined, name = 'val'): string | undefined {
  if (!element) return undefined
  const { attribs } = element
  const found = Object.keys(attribs).find((key) => key === name || key.endsWith(`:${name}`))
  return found === undefined ? undefined : attribs[found]
}

/** A switch such as <w:vanish/>: on where it stands, off with val 0, undefined where it is absent. */
export function toggle(element: XmlElement | undefined): boolean | undefined {
  return element && !/^(0|false|off)$/.test(attribute(element) ?? '')
}

/** A whole number in an attribute, undefined where there is none. */
export function numberIn(element: XmlElement | undefined, name = 'val'): number | undefined {
  const text = attribute(element, name)
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** The text directly inside. */
export function textIn(element: XmlElement): string {
  return element.childNodes.map((node) => (DomUtils.isText(node) ? node.data : '')).join('')
}
