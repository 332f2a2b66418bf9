/** Office language with what people say instead; a closed list of ours. */
export const officialese: readonly (readonly [string, string])[] = [
  ['收悉', '收到'],
  ['现就', '下面就'],
  ['兹', '现在'],
  ['贵方', '你'],
  ['该同志', '他'],
  ['予以', '给'],
  ['加以', '去掉'],
  ['依据职责分工', '按分工'],
  ['切实', '去掉'],
  ['进一步加强', '写出具体做什么'],
  ['进一步加大', '写出具体做什么'],
  ['高度重视', '写出做了什么'],
  ['狠抓', '写出做了什么'],
  ['稳步推进', '写出到哪一步'],
  ['有序推进', '写出到哪一步'],
  ['统筹推进', '写出到哪一步'],
  ['协调联动', '写出找了谁'],
  ['相关事宜', '这件事'],
  ['上述', '写出名称'],
  ['特此', '去掉'],
  ['鉴于', '因为'],
  ['均系', '都是'],
  ['系因', '是因为'],
  ['未果', '没有办成'],
  ['届时', '到时候'],
  ['拟于', '打算在'],
  ['酌情', '写出看什么'],
  ['抓好落实', '写出具体做什么'],
]

export interface Plainness {
  /** 0–100, 100 reads easily. */
  score: number
  /** What took points, each in a sentence. */
  because: string[]
}

const lengthOf = (text: string) => text.replace(/\s/gu, '').length

/**
 * 通俗程度, 0–100: the idea of R. Flesch, A New Readability Yardstick (Journal of Applied Psychology 32, 1948), that long
 * sentences and words people do not use make a text hard. The weights are ours: 1 point for each sign above 40 in the
 * average sentence (at most 30), 10 for each sentence above 100 signs (at most 30), 10 for each paragraph above 300 signs
 * (at most 20), 4 for each office word (at most 30).
 */
export function plainness(text: string): Plainness {
  const sentences = text.split(/[。！？；!?;\n]+/u).filter((one) => lengthOf(one) > 0)
  if (sentences.length === 0) return { score: 100, because: [] }
  const average = Math.round(sentences.reduce((sum, one) => sum + lengthOf(one), 0) / sentences.length)
  const long = sentences.filter((one) => lengthOf(one) > 100).length
  const walls = text.split('\n').filter((one) => lengthOf(one) > 300).length
  const stiff = officialese.filter(([word]) => text.includes(word))
  const because: string[] = []
  if (average > 40) because.push(`平均一句 ${average} 字，40 字以内好读`)
  if (long > 0) because.push(`有 ${long} 句超过 100 字，可以断开`)
  if (walls > 0) because.push(`有 ${walls} 段超过 300 字，可以分段`)
  if (stiff.length > 0)
    because.push(
      `有公文用语：${stiff.map(([word, better]) => `“${word}”（可${better.startsWith('写') || better === '去掉' ? better : `改为“${better}”`}）`).join('、')}`,
    )
  const lost =
    Math.min(30, Math.max(0, average - 40)) +
    Math.min(30, 10 * long) +
    Math.min(20, 10 * walls) +
    Math.min(30, 4 * stiff.length)
  return { score: Math.max(0, 100 - lost), because }
}
