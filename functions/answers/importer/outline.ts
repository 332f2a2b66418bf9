import { numeralSigns } from '@shared/answers/documents/names'
import type { Block } from './block'

const chapter = new RegExp(`^第\\s*[${numeralSigns}]+\\s*(部分|分编|编|章|节)`)
const ranks: Record<string, number> = { 部分: 0.5, 编: 1, 分编: 2, 章: 3, 节: 4 }

/** Keeps track of where in a document one is: 第二编 › 第三章 › 第一节. */
export class Outline {
  private path: { rank: number; text: string }[] = []

  /** The headings above, outermost first, parted by a space. */
  get heading(): string {
    return this.path.map(({ text }) => text).join(' ')
  }

  /** Takes a heading in; says whether the block was one. */
  takes(block: Block): boolean {
    const rank = rankOf(block)
    if (rank === undefined) return false
    this.path = [...this.path.filter((above) => above.rank < rank), { rank, text: tightened(block.text) }]
    return true
  }
}

/** 第三章 总则 also counts where the file knows no headings, as in plain text and PDF. */
function rankOf({ kind, level = 2, text }: Block): number | undefined {
  const kindOfPart = chapter.exec(text)?.[1]
  const isHeading = kind === 'heading' || (text.length <= 40 && !/[。；，:：]/.test(text))
  if (kindOfPart !== undefined && isHeading) return ranks[kindOfPart]
  if (kind === 'paragraph' || /[。；]/.test(text)) return undefined
  return level <= 2 ? 3 : 3.5 + level / 10
}

/** 第一章  总  则 → 第一章 总则 */
function tightened(text: string): string {
  const number = chapter.exec(text)?.[0] ?? ''
  const name = text.slice(number.length).trim()
  const spaced = /^(\S )+\S$/.test(name)
  return `${number.replace(/\s/g, '')} ${spaced ? name.replaceAll(' ', '') : name}`.trim()
}
