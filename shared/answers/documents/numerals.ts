const digits = '零一二三四五六七八九'
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/**
 * Reads a Chinese or Arabic whole number below ten thousand: 三十三, 二〇二一, 33, ３３.
 * Undefined where the text is no such number.
 */
export function readNumeral(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll('〇', '零').replaceAll('○', '零').replaceAll('两', '二')
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[零一二三四五六七八九]{2,}$/.test(plain)) return Number([...plain].map((sign) => digits.indexOf(sign)).join(''))
  if (!/^[零一二三四五六七八九十百千]+$/.test(plain)) return undefined
  let total = 0
  let digit = 0
  for (const sign of plain) {
    const unit = units[sign]
    if (unit === undefined) digit = digits.indexOf(sign)
    else {
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total + digit
}

/** Writes 0…9999 as it stands in a statute: 10 → 十, 33 → 三十三, 105 → 一百零五, 1127 → 一千一百二十七. */
export function chineseNumeral(value: number): string {
  if (value < 10) return digits[value] ?? ''
  let text = ''
  let gap = false
  for (const [unit, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += `${gap ? '零' : ''}${digits[digit]}${sign}`
      gap = false
    }
  }
  return value < 20 ? text.slice(1) : text
}
