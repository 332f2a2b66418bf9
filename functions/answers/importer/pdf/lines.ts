/** One printed line of a page; lengths in points, `top` from the top edge. */
export interface PrintedLine {
  text: string
  left: number
  right: number
  top: number
  /** The size of most of its type. */
  size: number
  /** Parts stand wide apart, as the cells of a table's row do. */
  isRow: boolean
}

/** One page, its lines in the order they were written. */
export interface PrintedPage {
  width: number
  height: number
  lines: PrintedLine[]
}

/** A piece of text as the PDF reader gives it. */
export interface PrintedPiece {
  str: string
  width: number
  transform: number[]
}

/** Puts pieces on one base line together. What stands aslant (水印) is no text of the page. */
export function linesOf(pieces: readonly PrintedPiece[], height: number): PrintedLine[] {
  const lines: PrintedLine[] = []
  const sizes = new WeakMap<PrintedLine, Map<number, number>>()
  for (const { str, width, transform } of pieces) {
    const [along = 0, aslant = 0, , , left = 0, up = 0] = transform
    if (str.trim() === '' || Math.abs(aslant) > Math.abs(along) / 5) continue
    const size = Math.abs(along) || 10
    let line = lines.at(-1)
    if (line && Math.abs(line.top - (height - up)) < Math.max(size, line.size) / 2 && left >= line.left - size) {
      const gap = left - line.right
      line.text += between(gap, size, line.text, str) + str
      line.isRow ||= gap > size * 2
      line.right = Math.max(line.right, left + width)
    } else {
      line = { text: str, left, right: left + width, top: height - up, size, isRow: false }
      lines.push(line)
    }
    const counts = sizes.get(line) ?? new Map<number, number>()
    counts.set(size, (counts.get(size) ?? 0) + str.length)
    sizes.set(line, counts)
    line.size = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
  }
  return lines
}

/** Cells are parted, words of latin letters have a blank; Chinese characters stand close. */
function between(gap: number, size: number, before: string, after: string): string {
  if (gap > size * 2) return ' ｜ '
  const isLatin = /[A-Za-z\d,.;:]$/.test(before) && /^[A-Za-z\d]/.test(after)
  return gap > size * (isLatin ? 0.15 : 0.8) ? ' ' : ''
}
