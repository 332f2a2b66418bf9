import { isPageMark } from '../pageMarks'
import type { PrintedLine, PrintedPage } from './lines'

/** How many lines at the top and at the bottom of a page may be its header and footer. */
const atEdges = 3
/** The part of a page's height in which they stand. */
const edge = 0.14
/** What stands at the same place on so many of the pages is their header or footer. */
const leastShare = 0.5

/** Pages without 页眉, 页脚 and 页码. */
export function withoutEdges(pages: readonly PrintedPage[]): PrintedPage[] {
  const times = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map((line) => keyOf(line)))) times.set(key, (times.get(key) ?? 0) + 1)
  const isRunning = (line: PrintedLine) => {
    const found = times.get(keyOf(line)) ?? 0
    return found >= 2 && found >= pages.length * leastShare
  }
  return pages.map((page) => {
    const edges = new Set(edgesOf(page).filter((line) => isPageMark(line.text, true) || isRunning(line)))
    return { ...page, lines: page.lines.filter((line) => !edges.has(line)) }
  })
}

function edgesOf({ lines, height }: PrintedPage): PrintedLine[] {
  const down = [...lines].sort((a, b) => a.top - b.top)
  return [
    ...down.slice(0, atEdges).filter(({ top }) => top < height * edge),
    ...down.slice(-atEdges).filter(({ top }) => top > height * (1 - edge)),
  ]
}

/** The same words at the same height, whatever numbers are among them. */
function keyOf({ text, top }: PrintedLine): string {
  return `${Math.round(top / 4)}:${text.replace(/\d+|\s/g, '')}`
}
