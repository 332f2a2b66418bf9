/**
 * 《…》 as a part of a pattern, the title its first group: the one place that says what a title in a text looks like. It may
 * have another in it: 《山东省实施《残疾人保障法》办法》.
 */
export const titled = '《((?:[^《》]|《[^《》]*》){2,200})》'

/** 第三十三条, 第120条之一, as a part of a pattern. */
export const articled =
  '第[〇○零一二两三四五六七八九十百千\\d０-９]+条(?:之[〇○零一二两三四五六七八九十百千\\d０-９]+)?'

/** What a document without articles is cited by, as the library parts it: 一, 三（二）, 附件2, 全文; as a part of a pattern. */
export const sectioned =
  '(?:[一二三四五六七八九十]{1,4}(?:（[一二三四五六七八九十]{1,4}）)?|（[一二三四五六七八九十]{1,4}）|附件[一二三四五六七八九十\\d]{0,3}|全文)'

const rest = `\\s*(?:(${articled})(?:[第、，,和及；（(].*)?|第.*)?$`
const inBrackets = new RegExp(`^${titled}${rest}`)
const without = new RegExp(`^(.+?)${rest}`)

/** A line of 依据 as its document and the first article: 《政府信息公开条例》第三十三条, or without the brackets as some write it. */
export function citedIn(line: string): { title: string; provision?: string } {
  const written = line.trim()
  const [, title = written, provision] = inBrackets.exec(written) ?? without.exec(written) ?? []
  return { title, ...(provision ? { provision } : {}) }
}

/** Whether two write the same title: 〈〉 or 《》 or nothing within it, the name of the state in front or not. */
export const isSameTitle = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (title: string) => title.replace(/中华人民共和国|[\s《》〈〉]/g, '')
