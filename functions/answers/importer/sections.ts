import type { Provision } from '@shared/answers/policy'
import { uniquely } from './articles'
import type { Block } from './block'
import { Outline } from './outline'

/** How sections are numbered in notices and opinions, outermost first: 一、 （一） 1. */
const numberings = [
  /^([一二三四五六七八九十百]{1,4})、\s*/,
  /^[（(]([一二三四五六七八九十百]{1,4})[)）]\s*/,
  /^(\d{1,3})[.．、]\s*(?!\d)/,
]
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
  const outer = numberings.findIndex((numbering) => blocks.filter(({ text }) => numbering.test(text)).length >= 2)
  if (outer < 0) return []
  const { preface, sections } = parted(blocks, numberings[outer]!)
  const inner = numberings[outer + 1]
  const provisions = sections.flatMap((section) => provisionsOf(section, inner))
  const opening = preface.map(({ text }) => text).join('\n')
  return uniquely(opening.length >= 20 ? [{ id: '前言', heading: '', text: opening }, ...provisions] : provisions)
}

function parted(blocks: readonly Block[], numbering: RegExp): { preface: Block[]; sections: Section[] } {
  const outline = new Outline()
  const preface: Block[] = []
  const sections: Section[] = []
  for (const block of blocks) {
    const number = numbering.exec(block.text)
    const last = sections.at(-1)
    if (number?.[1]) {
      const title = block.text.slice(number[0].length)
      sections.push({ id: idOf(number), heading: outline.heading, title, lines: [] })
    } else if (outline.takes(block)) continue
    else if (last) last.lines.push(block)
    else preface.push(block)
  }
  return { preface, sections }
}

function provisionsOf({ id, heading, title, lines }: Section, inner: RegExp | undefined): Provision[] {
  const isHeading = title.length <= 40 && !/[。；]/.test(title) && lines.length > 0
  const above = isHeading ? `${heading} ${id}、${title}`.trim() : heading
  const whole = [...(isHeading ? [] : [title]), ...lines.map(({ text }) => text)].join('\n')
  const within = inner && whole.length > longSection ? parted(lines, inner) : undefined
  if (!within || within.sections.length < 2) return whole === '' ? [] : [{ id, heading: above, text: whole }]
  const lead = [...(isHeading ? [] : [title]), ...within.preface.map(({ text }) => text)].join('\n')
  const parts = within.sections.map((section) => ({
    id: `${id}${section.id}`,
    heading: above,
    text: [section.title, ...section.lines.map(({ text }) => text)].join('\n'),
  }))
  return lead === '' ? parts : [{ id, heading: above, text: lead }, ...parts]
}

function idOf(number: RegExpExecArray): string {
  return /^[（(]/.test(number[0]) ? `（${number[1]}）` : `${number[1]}`
}
