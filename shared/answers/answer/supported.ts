import { readNumeral } from '../documents/numerals'

/** Less of a sentence's pairs of signs standing in the source than this, and it says something else. */
const leastShared = 0.6

/**
 * The sentences of a rewording that its sources bear out, in order. A sentence stays only when its words are the
 * sources' own for the most part, and when every number with its unit, and the same kinds of negation, duty, permission
 * and restriction, stand in the sentence of the source that it is nearest to. Nothing is mended: what is not borne out
 * goes.
 */
export function supportedSentences(
  rewording: string,
  sources: readonly string[],
): { kept: string[]; dropped: string[] } {
  const source = sources.flatMap(sentencesOf)
  const pairs = new Set(sources.flatMap((text) => pairsOf(text)))
  const amounts = new Set(sources.flatMap(amountsIn))
  const kept: string[] = []
  const dropped: string[] = []
  for (const sentence of sentencesOf(rewording)) (isBorneOut(sentence) ? kept : dropped).push(sentence)
  return { kept, dropped }

  function isBorneOut(sentence: string): boolean {
    const own = pairsOf(sentence)
    if (own.length === 0 || own.filter((pair) => pairs.has(pair)).length / own.length < leastShared) return false
    if (!amountsIn(sentence).every((amount) => amounts.has(amount))) return false
    const near = nearest(sentence, source)
    return near !== undefined && kinds.every((kind) => kind(sentence) === kind(near)) && amountsFit(sentence, near)
  }
}

const sentencesOf = (text: string): string[] =>
  (text.match(/[^。；;！？!?\n]+[。；;！？!?]?/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => /\p{Script=Han}/u.test(one))

/** The sentence that shares most pairs, the shorter one where several share as many. */
function nearest(sentence: string, source: readonly string[]): string | undefined {
  const own = new Set(pairsOf(sentence))
  const shared = (other: string) => pairsOf(other).filter((pair) => own.has(pair)).length
  return source.reduce<string | undefined>((best, one) => {
    const more = best === undefined ? 1 : shared(one) - shared(best)
    return more > 0 || (more === 0 && best !== undefined && one.length < best.length) ? one : best
  }, undefined)
}

/** A number may not move from one sentence to another: 修 3 日, 查 5 日 is not 修 5 日. */
const amountsFit = (sentence: string, near: string): boolean => {
  const there = new Set(amountsIn(near))
  return amountsIn(sentence).every((amount) => there.has(amount))
}

/** Words of one meaning, brought to one, so that plain words for the law's own are no difference. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/不可以|不能|不准|不许|禁止|严禁|不应当?/g, '不得')
    .replace(/应当|必须|应该|需要|须/g, '应')
    .replace(/没有|没/g, '无')

/** What may not change between source and rewording; each is compared as there or not there. */
const kinds: readonly ((text: string) => boolean)[] = [
  /不得/,
  /[不未无非免拒否](?!得)/,
  /(?<![相适反对供])应(?!用|急|届)|(?<![不])要(?!求|件|点|素)/,
  /(?<![不许认])可(?!能|靠|见)|能够|(?<![不可功职])能(?!力|源)/,
  /只|仅|限于|除外|除非|除了|但/,
].map((pattern) => (text: string) => pattern.test(plain(text)))

const units =
  '个?工作日|个?月|周岁|岁|小时|分钟|日|天|年|元|万元|倍|%|人|名|次|份|级|条|款|项|米|公里|平方米|亩|周|度|户|件'
const amount = new RegExp(`(百分之)?([\\d.]+|[〇零一二两三四五六七八九十百千]+)(万|亿)?(${units})?`, 'g')

/** Every number with its unit: 三十日 and 30天 are 30日; a Chinese numeral without a unit is no number (一般, 统一). */
function amountsIn(text: string): string[] {
  return [...text.normalize('NFKC').replace(/\s/g, '').matchAll(amount)].flatMap(
    ([, percent, numeral = '', big = '', unit = '']) => {
      const isDigits = /^[\d.]+$/.test(numeral)
      if (!isDigits && !unit && !percent && !big) return []
      const value = isDigits ? Number(numeral) : readNumeral(numeral)
      const measure = percent ? '%' : unit.replace(/^个/, '').replace('天', '日').replace('周岁', '岁')
      return [`${value ?? numeral}${big}${measure}`]
    },
  )
}

function pairsOf(text: string): string[] {
  const signs = plain(text).replace(/[^\p{Script=Han}]|[的了在是和与及或者等其该]/gu, '')
  return Array.from({ length: Math.max(0, signs.length - 1) }, (_, at) => signs.slice(at, at + 2))
}
