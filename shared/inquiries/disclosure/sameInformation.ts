/** Words of asking, which say nothing of what is asked for. */
const asking =
  /(我|本人|我们|现|特此|依法|根据《?[^》，。]{2,20}》?，?)?(申请|请求|要求|请|想|希望)?(贵单位|贵局|你们|政府)?(依法)?(向我)?(公开|提供|获取|查阅)(一下|以下)?(政府信息|信息)?[:：，]?/g
const numbers = /\d+/g
/** From this share of letter pairs on two descriptions mean the same. */
const alike = 0.72

/** What is asked for, without the words of asking: to search with. */
export const askedFor = (text: string): string =>
  text
    .replace(asking, '')
    .replace(/[，。；：！？\s]+/g, ' ')
    .trim()

function described(text: string): { pairs: Map<string, number>; total: number; numbers: string } {
  const plain = text.normalize('NFKC').toLowerCase().replace(asking, '')
  const signs = [...plain.replace(/[^\p{L}]/gu, '').replace(/[的了和与及]/g, '')]
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < signs.length; at++) {
    const pair = `${signs[at]}${signs[at + 1]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const found = [...new Set(plain.match(numbers) ?? [])].sort()
  return { pairs, total: Math.max(0, signs.length - 1), numbers: found.join() }
}

/**
 * 相同政府信息 (政府信息公开条例 第三十六条第六项、第四十四条): whether two descriptions ask for the same, however the asking is worded.
 * Another year or another number is other information. A proposal to an officer, never a decision.
 */
export function asksForTheSame(one: string, other: string): boolean {
  const [a, b] = [described(one), described(other)]
  if (a.numbers !== b.numbers || a.total + b.total === 0) return false
  let shared = 0
  for (const [pair, n] of a.pairs) shared += Math.min(n, b.pairs.get(pair) ?? 0)
  return (2 * shared) / (a.total + b.total) >= alike
}
