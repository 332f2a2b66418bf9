import { articleNumber } from '@shared/answers/documents/names'
import type { Provision } from '@shared/answers/documents/policy'
import type { Block } from './block'
import { Outline } from './outline'

const appendix = /^(附件|附录|附表|附图|附)\s*([\d一二三四五六七八九十]{0,3})\s*(?:[:：]|$)/

/** Parts a document along its articles 第…条; items （一） stay with their article. Empty where it has none. */
export function articlesOf(blocks: readonly Block[]): Provision[] {
  const outline = new Outline()
  const made: Provision[] = []
  let number = 0
  let inAppendix = false
  for (const block of blocks) {
    const found = articleNumber(block.text)
    if (found && startsArticle(block.text.slice(found.length), found.number, number)) {
      number = found.number
      made.push({
        id: found.id,
        heading: outline.heading,
        text: block.text.slice(found.length).replace(/^[\s:：]+/, ''),
      })
      continue
    }
    const attached = number > 0 ? appendix.exec(block.text) : null
    if (attached && block.text.length <= 40) {
      inAppendix = true
      made.push({ id: `附件${attached[2] ?? ''}`, heading: '', text: block.text.slice(attached[0].length).trim() })
    } else if (!outline.takes(block) || (inAppendix && block.kind === 'paragraph'))
      append(made, block.text, outline.heading)
  }
  return number === 0 ? [] : uniquely(made.filter(({ text }) => text !== ''))
}

/** Gives each provision a name of its own: where numbering starts again, the later one names its chapter or annex. */
export function uniquely(provisions: readonly Provision[]): Provision[] {
  const taken = new Set<string>()
  let annex = ''
  return provisions.map((provision) => {
    if (provision.id.startsWith('附件')) annex = provision.id
    const chapter = annex || provision.heading.split(' ')[0] || '附件'
    const names = [provision.id, `${chapter}·${provision.id}`]
    for (let times = 2; names.every((name) => taken.has(name)); times++)
      names.push(`${chapter}·${provision.id}·${times}`)
    const id = names.find((name) => !taken.has(name)) ?? provision.id
    taken.add(id)
    return { ...provision, id }
  })
}

/** 第三条规定的… in the middle of an article is a reference: a real number stands apart, or is the next in turn. */
function startsArticle(after: string, number: number, before: number): boolean {
  if (after === '' || /^[\s:：]/.test(after)) return true
  return number === before + 1 && !/^(第|规定|所|的|、|和|及|至|中|或|以|，|。|款)/.test(after)
}

function append(made: Provision[], text: string, heading: string): void {
  const last = made.at(-1)
  if (last) last.text = last.text === '' ? text : `${last.text}\n${text}`
  else if (text.length >= 20) made.push({ id: /^序言/.test(heading) ? '序言' : '前言', heading: '', text })
}
