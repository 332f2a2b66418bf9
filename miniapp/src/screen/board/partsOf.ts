/** One paragraph of a notice, or the steps that one announces. */
export type ScreenPart = { words: string } | { lead: string; steps: string[] }

const digits = '零一二三四五六七八九十'
const han = '[一二三四五六七八九十]{1,3}'
/** Each way of counting by itself: 一、 holds （一） holds 1. holds （1）, and none goes on counting another. */
const marks: readonly RegExp[] = [
  new RegExp(`^第(${han})步[\\s，：、]*`),
  new RegExp(`^(${han})、\\s*`),
  new RegExp(`^[（(](${han})[）)][\\s、]*`),
  /^[（(](\d{1,2})[）)][\s、]*/,
  /^(\d{1,2})(?:[、．]|[.](?!\d))\s*/,
  /^([①-⑳])\s*/,
]
/** 可以先做三件事：…；…；…。 What follows the full stop is a paragraph again. */
const announced = /^([^：；。]{2,40}：)([^。；]+(?:；[^。；]+)+)。?(.*)$/

interface Marked {
  /** Which way of counting. */
  way: number
  nth: number
  /** What stands behind the mark. */
  words: string
}

/**
 * The text of a notice as it is read from across a room: paragraphs, and whatever is told in steps as a list. A list bears
 * numbers of its own only where they are those of the notice: what says 三、 stays the third.
 */
export function partsOf(text: string): ScreenPart[] {
  const parts: ScreenPart[] = []
  const lines = linesOf(text)
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!
    const steps = countedFrom(lines, at)
    if (steps.length > 1) {
      const last = parts.at(-1)
      const lead = last && 'words' in last && last.words.endsWith('：') ? last.words : ''
      if (lead) parts.pop()
      parts.push({ lead, steps })
      at += steps.length
      continue
    }
    at += 1
    const told = markOf(line) ? undefined : announced.exec(line)
    if (!told) {
      parts.push({ words: line })
      continue
    }
    const [, lead = '', said = '', rest = ''] = told
    parts.push({ lead, steps: said.split('；') })
    if (rest.trim()) parts.push({ words: rest.trim() })
  }
  return parts
}

/** The lines of a text without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter(Boolean)

/** The lines from `at` on that count 1, 2, 3 in one and the same way, without their marks. */
function countedFrom(lines: readonly string[], at: number): string[] {
  const first = markOf(lines[at]!)
  const steps: string[] = []
  for (const line of lines.slice(at)) {
    const mark = markOf(line)
    if (!mark || mark.way !== first?.way || mark.nth !== steps.length + 1) break
    steps.push(mark.words)
  }
  return steps
}

function markOf(line: string): Marked | undefined {
  for (const [way, mark] of marks.entries()) {
    const [whole = '', nth = ''] = mark.exec(line) ?? []
    if (whole) return { way, nth: numberOf(nth), words: line.slice(whole.length) }
  }
  return undefined
}

/** 3, 三, 十三, 二十三 and ③ are numbers. */
function numberOf(nth: string): number {
  if (/\d/.test(nth)) return Number(nth)
  if (/[①-⑳]/.test(nth)) return nth.codePointAt(0)! - '①'.codePointAt(0)! + 1
  const [tens = '', ones = ''] = nth.includes('十') ? nth.split('十') : ['零', nth]
  return 10 * (tens ? digits.indexOf(tens) : 1) + (ones ? digits.indexOf(ones) : 0)
}
