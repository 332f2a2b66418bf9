import type { Provision } from '@shared/answers/documents/policy'
import { uniquely } from './articles'
import type { Block } from './block'
import { decimalSectionsOf } from './decimals'
import { Outline } from './outline'
import { annexOf, isTitleOf } from './sectionTitles'

/** How sections are numbered in notices and opinions, outermost first: 一、 （一） 1. （1） ① */
const numberings = [
  /^([一二三四五六七八九十百]{1,4}|[壹贰叁肆伍陆柒捌玖拾]{1,3})\s*[、.．]\s*/,
  /^[（(]\s*([一二三四五六七八九十百]{1,4})\s*[)）]\s*/,
  /^(\d{1,3}(?:[.．]\d{1,3})+)\s*(?![\d%元万亿])/,
  /^([\d０-９]{1,3})\s*[.．、]\s*(?![\d０-９])/,
  /^[（(]\s*([\d０-９]{1,3})\s*[)）]\s*/,
  /^([①-⑳⑴-⒇⒈-⒛])\s*/,
]
/** 1.1 parts a section further; a document that has nothing else is parted by decimals.ts. */
const byPoint = 2
/** A section longer than this, with sections of its own, is parted further. */
const longSection = 600

interface Section {
  id: string
  heading: string
  /** The line that carries the number, without it. */
  title: string
  lines: Block[]
}

/** Parts a document without articles along its numbered sections. Empty where it has fewer than two. */
export function sectionsOf(blocks: readonly Block[]): Provision[] {
  const outer = numberings.findIndex(
    (numbering, at) => at !== byPoint && blocks.filter(({ text }) => numbering.test(text)).length >= 2,
  )
  if (outer !== 0 || firstOf(blocks, /^1[.．]1(?!\d)/) < firstOf(blocks, numberings[0]!)) {
    const byPoints = decimalSectionsOf(blocks)
    if (byPoints.length > 0) return byPoints
  }
  if (outer < 0) return []
  const { preface, sections } = parted(blocks, numberings[outer]!)
  const provisions = sections.flatMap((section) => provisionsOf(section, outer + 1))
  const opening = preface.map(({ text }) => text).join('\n')
  return uniquely(opening.length >= 20 ? [{ id: '前言', heading: '', text: opening }, ...provisions] : provisions)
}

function firstOf(blocks: readonly Block[], pattern: RegExp): number {
  const at = blocks.findIndex(({ text }) => pattern.test(text.normalize('NFKC')))
  return at < 0 ? Infinity : at
}

function parted(blocks: readonly Block[], numbering: RegExp): { preface: Block[]; sections: Section[] } {
  const outline = new Outline()
  const preface: Block[] = []
  const sections: Section[] = []
  for (const block of blocks) {
    const number = numbering.exec(block.text)
    const last = sections.at(-1)
    const annex = last ? annexOf(block.text) : undefined
    if (annex !== undefined) sections.push({ id: annex, heading: '', title: '', lines: [] })
    else if (number?.[1]) {
      const title = block.text.slice(number[0].length)
      sections.push({ id: idOf(number), heading: outline.heading, title, lines: [] })
    } else if (last && numberings.some((one) => one.test(block.text))) last.lines.push(block)
    else if (outline.takes(block)) continue
    else if (last) last.lines.push(block)
    else preface.push(block)
  }
  return { preface, sections }
}

/** A long section is parted along the next numbers in it; one that is only a name, along its （一） at any length. */
function provisionsOf({ id, heading, title, lines }: Section, deeper: number): Provision[] {
  const isHeading = title !== '' && title.length <= 40 && !/[。；]/.test(title) && lines.length > 0
  const above = isHeading ? `${heading} ${id}${/[）\d]$/.test(id) ? ' ' : '、'}${title}`.trim() : heading
  const own = isHeading || title === '' ? [] : [title]
  const whole = [...own, ...lines.map(({ text }) => text)].join('\n')
  const next = numberings.findIndex((one, at) => at >= deeper && lines.filter(({ text }) => one.test(text)).length >= 2)
  const isParted =
    whole.length > longSection ||
    (isHeading && isTitleOf(title) && next >= 1 && next <= byPoint && numberings[next]!.test(lines[0]?.text ?? ''))
  if (next < 0 || !isParted) return whole === '' ? [] : [{ id, heading: above, text: whole }]
  const within = parted(lines, numberings[next]!)
  const lead = [...own, ...within.preface.map(({ text }) => text)].join('\n')
  const parts = within.sections.flatMap((section) => {
    const inner = { ...section, id: `${id}${section.id}`, heading: above }
    const text = [section.title, ...section.lines.map((one) => one.text)].join('\n')
    return text.length > longSection ? provisionsOf(inner, next + 1) : [{ id: inner.id, heading: above, text }]
  })
  return lead === '' ? parts : [{ id, heading: above, text: lead }, ...parts]
}

function idOf(number: RegExpExecArray): string {
  const name = (number[1] ?? '').normalize('NFKC').replace(/[()]|\.$/g, '')
  return /^[（(]/.test(number[0]) ? `（${name}）` : name
}
