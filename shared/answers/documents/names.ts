import { chineseNumeral, readNumeral } from './numerals'

/** The characters a statute counts with, for use inside a pattern. */
export const numeralSigns = '〇○零一二两三四五六七八九十百千\\d０-９'

const article = new RegExp(`^第\\s*([${numeralSigns}]+)\\s*条(?:\\s*之\\s*([${numeralSigns}]+))?`)

/** An article number found at the start of a text. */
export interface ArticleNumber {
  /** 第三十三条, 第一百二十条之一: always in Chinese numerals. */
  id: string
  number: number
  /** How many characters of the text the number takes. */
  length: number
}

/** 第三十三条 / 第33条 / 第一百二十条之一 at the start of a text, else undefined. */
export function articleNumber(text: string): ArticleNumber | undefined {
  const match = article.exec(text)
  const number = match?.[1] === undefined ? undefined : readNumeral(match[1])
  if (!match || number === undefined || number > 9999) return undefined
  const after = match[2] === undefined ? undefined : readNumeral(match[2])
  const id = `第${chineseNumeral(number)}条${after === undefined ? '' : `之${chineseNumeral(after)}`}`
  return { id, number, length: match[0].length }
}

/** One spelling for a provision's id: 第33条 → 第三十三条; anything that is no article number stays. */
export const provisionName = remembered((id) => {
  const found = articleNumber(id.trim())
  return found && found.length === id.trim().length ? found.id : id.trim()
})

/** The same few names are asked for hundreds of times a question. */
function remembered(spell: (name: string) => string, most = 20_000): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const made = spell(name)
    if (known.size < most) known.set(name, made)
    return made
  }
}

/**
 * One spelling for a document's title, so that versions and citations meet: without 《》 and 中华人民共和国,
 * without blanks and without a note of the version such as （2019年修订）. （试行） stays: it is another document.
 */
export const policyTitle = remembered((title) =>
  title
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\((?:\d{4}年?)?(?:\d{1,2}月\d{1,2}日)?(?:修订|修正|修改|最新修订|全文)[版本稿]?\)$/, '')
    .replace(/\(\d{4}-\d{2}-\d{2}\)$/, '')
    .replace(/[《》〈〉]/g, '')
    .replace(/(?<!在)中华人民共和国/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）'),
)

/** The name a citation carries through the whole product: 政府信息公开条例#第三十三条. */
export function provisionKey(title: string, provision: string): string {
  const known = keysIn.get(title)
  const before = known?.get(provision)
  if (before !== undefined) return before
  const key = `${policyTitle(title)}#${provisionName(provision)}`
  if (keysKept < mostKeys) {
    keysKept++
    if (known) known.set(provision, key)
    else keysIn.set(title, new Map([[provision, key]]))
  }
  return key
}

/** Title → provision → the name, made once: every search asks for those of all that it found. */
const keysIn = new Map<string, Map<string, string>>()
const mostKeys = 50_000
let keysKept = 0

/** 民法典·继承编 and 民法典 are one book to a card: its articles are numbered through. */
export const titleRoot = (title: string): string => (title.includes('·') ? title.replace(/·.*$/, '') : title)
export const provisionRoot = (title: string, provision: string): string => provisionKey(titleRoot(title), provision)
