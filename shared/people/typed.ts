/** What a phone keyboard puts between signs: blanks, dashes of every length, dots, brackets, signs that cannot be seen. */
const between =
  /[\s\u0021-\u002a\u002c-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u2200-\u22ff\u2500-\u257f\u2e00-\u2e7f\u3000-\u303f\u30fb\u30fc\ufeff]/g

/** Full-width letters and numbers as half-width ones (Unicode NFKC), without what stands between them; a + says of which country. */
const signsOf = (text: string): string => text.normalize('NFKC').replace(between, '')

/** A mobile number as people write it: ＋86, 0086 and all that stands between the numbers taken out. What is no number stays. */
export const plainPhone = (text: string): string => signsOf(text).replace(/^(?:\+|00)?86(?=1\d{10}$)/, '')

/** A query code as people copy it: in capitals, without dashes (a pinyin keyboard gives 一 for one) and its label (查询编号：). */
export const plainCode = (text: string): string =>
  signsOf(text)
    .toUpperCase()
    .replace(/^[\u4e00-\u9fff]+|一/g, '')

/** A one-time code as people type it: 123 456, １２３４５６. */
export const plainNumber = (text: string): string => signsOf(text)
