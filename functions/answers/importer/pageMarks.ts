import type { Block } from './block'

const dashes = '[\\s—–―\\-－─~·•.]*'
/** — 3 —, - 3 -, 第3页, 第 3 页 共 10 页, 3 / 10, Page 3 of 10, iv */
const mark = new RegExp(
  `^${dashes}(?:第\\s*\\d{1,4}\\s*页|\\d{1,4}|[ivxlc]{1,6}|第\\s*[一二三四五六七八九十百]{1,5}\\s*页)(?:[\\s,，、/／|]*(?:共\\s*)?\\d{1,4}(?:\\s*页)?)?${dashes}$`,
  'i',
)
const plainNumber = /^\s*(?:\d{1,4}|[ivxlc]{1,6})\s*$/i

/** No number of a page takes more characters. */
const longestMark = 30

/** Whether a line holds only the number of a page; a bare number counts only where it stands at a page's edge. */
export function isPageMark(printed: string, atEdge = false): boolean {
  if (printed.length > longestMark) return false
  const text = printed.normalize('NFKC')
  if (/^(?:page\s*)?\d{1,4}\s*of\s*\d{1,4}$/i.test(text.trim())) return true
  return mark.test(text) && (atEdge || !plainNumber.test(text))
}

/** The lines of a text without numbers of pages between them; a sentence that a page's end cut is whole again. */
export function withoutPageMarks(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  let cut = false
  for (const block of blocks) {
    if (block.kind === 'paragraph' && isPageMark(block.text)) {
      cut = true
      continue
    }
    const last = kept.at(-1)
    if (cut && last && last.kind === 'paragraph' && block.kind === 'paragraph' && isCut(last.text, block.text))
      kept[kept.length - 1] = { ...last, text: `${last.text}${block.text}` }
    else kept.push(block)
    cut = false
  }
  return kept
}

/** How a line begins that is no continuation of the one before. */
export const beginsAnew =
  /^\s*(第\s*[\d〇零一二三四五六七八九十百千]{1,7}\s*[编章节条部]|[一二三四五六七八九十百]{1,4}\s*[、．.]|[(（]\s*[\d一二三四五六七八九十]{1,3}\s*[)）]|\d{1,3}\s*[、．.](?!\d)|\d{1,2}(\.\d{1,2}){1,4}(?!\d|[%元万亿米])|[①-⑳⑴-⒇]|附件|附表|附录)/

function isCut(before: string, after: string): boolean {
  return (
    before.length >= 15 && !/[。；：！？.;:!?”）)]$/.test(before) && !beginsAnew.test(after) && !before.includes(' ｜ ')
  )
}
