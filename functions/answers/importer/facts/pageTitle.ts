import type { Block } from '../block'
import { documentName, squeezed } from './title'

/**
 * The title out of an HTML page's <title>, which often holds the names of the site and of its section as well: the line
 * of the text that stands in it, else the part of it that is named like a document. Nothing where the text has a title
 * of its own that the page does not contradict.
 */
export function pageTitle(blocks: readonly Block[], own: string | undefined): string | undefined {
  const said = blocks
    .filter(({ kind }) => kind === 'meta')
    .flatMap(({ text }) => /^(?:网页标题|页头)：(.*)$/.exec(text)?.[1] ?? [])
  const pages = said.filter((one) => one.trim() !== '')
  if (pages.length === 0) return undefined
  const whole = pages.map(squeezed)
  const lines = blocks
    .filter(({ kind }) => kind !== 'meta')
    .slice(0, 40)
    .map(({ text }) => squeezed(text))
  const standing = [own ?? '', ...lines].filter(
    (text) => text.length >= 4 && documentName.test(text) && whole.some((page) => page.includes(text)),
  )
  const longest = standing.sort((a, b) => b.length - a.length)[0]
  if (longest !== undefined) return longest
  if (own !== undefined && documentName.test(own)) return undefined
  const parts = pages
    .flatMap((page) => [page, ...page.split(/[_|｜>»]+|\s+[-–—]+\s+|\s+/), ...page.split(/[-–—]/)])
    .map(squeezed)
  const named = parts.filter(
    (part) => part.length >= 4 && documentName.test(part) && !/[_|｜]/.test(part) && balanced(part),
  )
  const shortest = named.sort((a, b) => a.length - b.length)[0]
  if (shortest !== undefined || own !== undefined) return shortest
  return squeezed(pages[0]?.split(/[_|｜]|\s-\s/)[0] ?? '') || undefined
}

function balanced(text: string): boolean {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0
  return count(/[（(]/g) === count(/[）)]/g) && count(/《/g) === count(/》/g)
}
