/**
 * A short cell without what keeps spreadsheets from changing it: ="0012345", '2021… and `2021….
 * Texts keep their quotation marks: only what stands before a digit or a sign is taken away.
 */
export function bare(text: string): string {
  const asFormula = /^=\s*"([^"]*)"$/.exec(text.trim())
  if (asFormula) return asFormula[1] ?? ''
  return text.trim().replace(/^['`\u2018\u2019](?=[\w=+@-])/, '')
}

/** So many digits a spreadsheet keeps of a number; the others become zeros. */
const exactDigits = 15

/**
 * Why a cell cannot name its row, when a spreadsheet has changed it: a number of more than 15 digits, or one in E notation,
 * has lost its last digits for ever, and two rows may have become one.
 */
export function lostDigits(cell: unknown): string | undefined {
  const text = String(cell ?? '').trim()
  const number = typeof cell === 'number'
  const inE = /^[+-]?\d+(\.\d+)?[eE][+-]?\d+$/.test(text)
  if (!inE && !(number && text.replace(/\D/g, '').length > exactDigits)) return undefined
  return `编号「${text}」被表格当成了数字，只留下前面几位，后面的已经丢了。请从原来的系统重新导出，导出前把这一列设成“文本”`
}

/** Keys of text that all lost what lies behind their fifteenth digit: two or more, each with zeros from there on. */
export function allRounded(keys: readonly string[]): boolean {
  const long = keys.filter((key) => /^\d{16,}$/.test(key))
  return long.length > 1 && long.every((key) => /^0+$/.test(key.slice(exactDigits)))
}
