const bracket = '[〔\\[(【{<〈《﹝]'
const closing = '[〕\\])】}>〉》﹞]'
const digits = '\\d〇○零一二三四五六七八九十百'
const yearly = new RegExp(
  `([\\u4e00-\\u9fa5A-Za-z]{1,16})\\s*${bracket}\\s*([12]\\d{3}|[〇○零一二三四五六七八九]{4})\\s*(?:年)?\\s*${closing}\\s*第?\\s*(\\d{1,5})\\s*号`,
)
const decree = new RegExp(
  `^((?:[\\u4e00-\\u9fa5]{2,30})?(?:令|公告|通告))\\s*[(]?\\s*([12]\\d{3}年)?\\s*第\\s*([${digits}]{1,6})\\s*号[)]?$`,
)

/**
 * 文号 as it is written in the State Council's rules for official documents (《党政机关公文处理工作条例》第九条: the year
 * between 〔 and 〕, no 第, no zeros before the number), whatever brackets and blanks were typed: 聊政办字[2023] 12号 →
 * 聊政办字〔2023〕12号; 国务院令第711号 stays. Undefined where the text holds none.
 */
export function documentNumber(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  const found = yearly.exec(plain)
  if (found) return `${found[1]}〔${yearOf(found[2] ?? '')}〕${Number(found[3])}号`
  const ordered = decree.exec(plain.replace(/\s+/g, ''))
  return ordered ? `${ordered[1]}${ordered[2] ?? ''}第${ordered[3]}号` : undefined
}

function yearOf(year: string): string {
  return [...year]
    .map((sign) => (/\d/.test(sign) ? sign : '零一二三四五六七八九'.indexOf(sign.replace(/[〇○]/, '零'))))
    .join('')
}

/** What is left of a 文号 without brackets, blanks, 第 and 年: 聊政办字202312号. */
export const bareNumber = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]|[第年]/gu, '')

/** Whether words are meant as a 文号, whole or begun: with a year in brackets, or letters, year and number. */
const meant = new RegExp(
  `${bracket}\\s*[12]\\d{3}\\s*${closing}|[\\u4e00-\\u9fa5]\\s*[12]\\d{3}\\D{0,3}\\d{1,5}\\s*号|第\\s*\\d+\\s*号`,
)

/** Whether a 文号 is the one looked for, whatever brackets were typed, or none: 聊政办字[2023]12号, 〔2023〕12. */
export function isNumberSought(number: string | undefined, words: string): boolean {
  const plain = words.normalize('NFKC')
  if (number === undefined || !meant.test(plain)) return false
  const [held, sought] = [bareNumber(number), bareNumber(plain)]
  const at = held.indexOf(sought)
  // 〔2023〕1 is not 〔2023〕12号 once 号 is written, which it then holds itself.
  return at >= 0 && !(at > 0 && /^\d/.test(sought) && /\d/.test(held.charAt(at - 1)))
}
