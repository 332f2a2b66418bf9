/** Signs of full width stand for what they mean; the length stays, so that places found are places of the original. */
const plain = (text: string): string =>
  text
    .replace(/[０-９（）－＋]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[—–‐‑―]/gu, '-')

const gap = String.raw`[-\s()]{0,3}`
const patterns = [
  // With its area code, in one or in pieces.
  new RegExp(String.raw`(?<!\d)(?:\+?86${gap})?\(?0\d{2,3}${gap}[1-9]\d{2,3}[-\s]?\d{4}(?!\d)`, 'gu'),
  // 400 and 800.
  new RegExp(String.raw`(?<!\d)[48]00${gap}\d{3,4}[-\s]?\d{3,4}(?!\d)`, 'gu'),
  // A mobile one.
  new RegExp(String.raw`(?<!\d)(?:\+?86${gap})?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)`, 'gu'),
  // Seven or eight digits after a word that says so; other numbers of that length are dates and amounts.
  /(?<=(?:电话|热线|座机|固话|专线|总机|传真|号码|拨打|致电|打|[Tt]el)[^\d。；;]{0,8}(?:\d{3,8}[、，,/或和\s-]{1,3}){0,3})(?<!\d)[2-8]\d{2,3}[-\s]?\d{4}(?!\d)/gu,
]

/** Every telephone number of seven digits or more in a text, whoever answers it: from, to (exclusive). 12345 and the like are none. */
export function telephonesIn(text: string): { from: number; to: number }[] {
  const read = plain(text)
  const found = patterns.flatMap((one) =>
    [...read.matchAll(one)].map(({ index, 0: { length } }) => ({ from: index, to: index + length })),
  )
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((one, nth, all) => !all.slice(0, nth).some((before) => one.from < before.to))
}
