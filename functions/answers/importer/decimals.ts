import type { Provision } from '@shared/answers/documents/policy'
import { uniquely } from './articles'
import type { Block } from './block'
import { annexOf, isTitleOf } from './sectionTitles'

/** 1.1.2 编制目的, 1.1.2编制目的, 2 组织体系, 2.组织体系: a number, how it ends, and what follows. */
const numbered = /^(\d{1,3}(?:\.\d{1,3}){0,5})([.、]?\s*)(.*)$/s

interface Section {
  path: number[]
  id: string
  title: string
  lines: string[]
}

/**
 * Parts a document along numbers with points, as emergency plans and standards have them: 1, 1.1, 1.1.2. Numbers count
 * only in their turn, so that 3.5 万元 at the start of a line is none. Empty where fewer than two have a point.
 */
export function decimalSectionsOf(blocks: readonly Block[]): Provision[] {
  const preface: string[] = []
  const sections: Section[] = []
  let path: number[] = []
  let listed = 0
  for (const { text } of blocks) {
    const annex = sections.length > 0 ? annexOf(text) : undefined
    const found = annex === undefined ? numbered.exec(text.normalize('NFKC')) : null
    const next = found ? found[1]!.split('.').map(Number) : []
    const title = (found?.[3] ?? '').trim()
    const isListed = next.length === 1 && next[0] === listed + 1 && listed > 0
    if (found && !isListed && follows(path, next) && mayBegin(next, found[2] ?? '', title)) {
      path = next
      listed = 0
      sections.push({ path, id: next.join('.'), title: text.slice(text.length - title.length), lines: [] })
    } else if (annex !== undefined) {
      path = []
      sections.push({ path, id: annex, title: '', lines: [] })
    } else {
      if (found && next.length === 1) listed = next[0] ?? 0
      ;(sections.at(-1)?.lines ?? preface).push(text)
    }
  }
  if (sections.filter(({ path }) => path.length >= 2).length < 2) return []
  const opening = preface.join('\n')
  const provisions = provisionsOf(sections)
  return uniquely(opening.length >= 20 ? [{ id: '前言', heading: '', text: opening }, ...provisions] : provisions)
}

/** Whether a number is the next in turn: one deeper, or one on at any level; one may be missing between. */
function follows(path: readonly number[], next: readonly number[]): boolean {
  const last = next.at(-1) ?? 0
  if (path.length === 0) return next.every((part) => part === 1) && next.length <= 2
  const shared = next.findIndex((part, at) => part !== path[at])
  if (shared < 0) return false
  const step = next[shared]! - (path[shared] ?? 0)
  if (step < 1 || step > 2) return false
  return next.slice(shared + 1).every((part) => part === 1) && (shared < path.length || step === 1 || last === 1)
}

/** 2 组织体系 has a blank or a point behind its number; 3.5万元 is an amount. */
function mayBegin(path: readonly number[], end: string, title: string): boolean {
  if (path.length > 1)
    return end !== '' || !/^(%|[万亿]?元|[万亿千百]|米|公里|吨|倍|个百分点|平方|小时|度|级|年|月|日)/.test(title)
  return end !== '' && isTitleOf(title)
}

function provisionsOf(sections: readonly Section[]): Provision[] {
  const above: Section[] = []
  let annex = ''
  return sections.flatMap((section, at) => {
    while (above.length > 0 && !begins(section.path, above.at(-1)!.path)) above.pop()
    const { id, title, lines, path } = section
    if (path.length === 0) annex = id
    const isParent = path.length > 0 && begins(sections[at + 1]?.path ?? [], path)
    const isHeading = isTitleOf(title) && (lines.length > 0 || isParent)
    const under = path.length === 0 || annex === '' ? [] : [annex]
    const heading = [...under, ...above.map(named), ...(isHeading ? [named(section)] : [])].join(' ')
    const text = [...(isHeading || title === '' ? [] : [title]), ...lines].join('\n')
    if (path.length > 0 && isHeading) above.push(section)
    return text === '' ? [] : [{ id, heading, text }]
  })
}

const named = ({ id, title }: Section): string => `${id} ${title}`.trim()

const begins = (path: readonly number[], above: readonly number[]): boolean =>
  path.length > above.length && above.every((part, at) => part === path[at])
