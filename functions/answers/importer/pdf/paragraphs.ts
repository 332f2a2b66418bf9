import { type Block, line } from '../block'
import { beginsAnew } from '../pageMarks'
import type { PrintedLine, PrintedPage } from './lines'

interface Margins {
  left: number
  right: number
  width: number
  /** The usual step from one line to the next. */
  step: number
}

/**
 * Printed lines → paragraphs, over the ends of pages: a line that ends short, or is followed by one that is indented,
 * numbered, of another size or further down, ends its paragraph.
 */
export function paragraphsOf(pages: readonly PrintedPage[]): Block[] {
  const made: { text: string; first: PrintedLine; centred: boolean }[] = []
  const widths = new Map<number, Margins>()
  let last: PrintedLine | undefined
  for (const page of pages) {
    const width = Math.round(page.width)
    const margins = widths.get(width) ?? marginsOf(pages.filter((one) => Math.round(one.width) === width))
    widths.set(width, margins)
    for (const [at, printed] of page.lines.entries()) {
      const centred = isCentred(printed, margins)
      const before = made.at(-1)
      const goesOn =
        before !== undefined &&
        last !== undefined &&
        !before.centred &&
        !centred &&
        !last.isRow &&
        !printed.isRow &&
        isFull(last, margins) &&
        printed.left <= margins.left + printed.size &&
        Math.abs(last.size - printed.size) <= last.size * 0.1 &&
        (at === 0 || printed.top - last.top <= margins.step * 1.45) &&
        !beginsAnew.test(printed.text)
      if (goesOn) before.text += joint(before.text, printed.text) + printed.text
      else made.push({ text: printed.text, first: printed, centred })
      last = printed
    }
  }
  return made
    .map(({ text, first, centred }): Block => {
      const size = Math.round(first.size * 10) / 10
      return { kind: 'paragraph', text: line(text), size, ...(centred ? { centred } : {}) }
    })
    .filter(({ text }) => text !== '')
}

function marginsOf(pages: readonly PrintedPage[]): Margins {
  const lines = pages.flatMap((page) => page.lines)
  const width = pages[0]?.width ?? 0
  const left = lines.reduce((least, one) => Math.min(least, one.left), width)
  const printed = lines.reduce((most, one) => Math.max(most, one.right), 0)
  const steps = pages
    .flatMap((page) => page.lines.slice(1).map((one, at) => one.top - page.lines[at]!.top))
    .filter((step) => step > 0)
    .sort((a, b) => a - b)
  // Where all lines are short, none reaches a margin.
  return {
    left,
    right: printed < width * 0.6 ? width - left : printed,
    width,
    step: steps[Math.floor(steps.length / 2)] ?? Infinity,
  }
}

function isFull({ right, size }: PrintedLine, margins: Margins): boolean {
  return right > margins.right - size * 2.5
}

function isCentred({ left, right, size, isRow }: PrintedLine, margins: Margins): boolean {
  const middle = (left + right) / 2
  return (
    !isRow &&
    Math.abs(middle - margins.width / 2) < size &&
    left > margins.left + size * 2.5 &&
    right < margins.right - size
  )
}

/** Words of latin letters keep their blank where a line ended between them. */
function joint(before: string, after: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : ''
}
