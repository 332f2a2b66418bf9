import type { AnswerCard } from './card'
import { abroad, asksAbroad } from '../question/abroad'
import { asksJustNow } from '../question/justNow'
import { contentOf } from '../search/floor'
import { tokensOf } from '../../text/tokens'

type Said = Pick<AnswerCard, 'question' | 'ways' | 'answer' | 'next'>

/** What may be asked for by name, and how an answer says it; undefined where any answer may. */
const asked: readonly (readonly [asks: RegExp, says: RegExp])[] = [
  [
    /多少钱|几块(?!地|宅|田|牌|砖|瓦|玻璃)|几个钱|多少费|首付|(补|赔|给|发|领|涨|交|拿|贷|报|收|罚|认|工资|津贴|补贴|标准|税|利息|利率).{0,6}(多少(?!天|日|年|个?月|小时|人|次|户)|几(个?钱|块|分|成))|比例|一平(方|米)?多少|一亩.{0,4}多少|(现在|今年|每月|一个月|目前).{0,6}多少/,
    /[\d一二三四五六七八九十百千万两]+ ?(元|万|块|倍|％|%|成|分之)|百分之|不收|免费|不要钱|不用交|免交|全额|一半|半价|余款|实际损失/,
  ],
  [
    /多少天|(?<![好用没这前过了])几天(?!了|没)|多久|多长时间|(?<![十百\d一二三四五六七八九这那前近好没干住交])几(个?工作日|个?月|个?小时|年|岁)(?!前|来|了|都|活)/,
    /[\d一二三四五六七八九十两]+ ?(个|多)?(工作日|自然日|天|日|个月|月|年|周岁|岁|小时|周)|当场|当天|随时|马上|立即/,
  ],
  [/比例|百分之几/, /％|%|成|百分之|倍/],
  // How things stand just now, no rule can tell: see asksJustNow.
  [/还剩|还有没有名额|名额还|到哪一步|(帮|给).{0,3}查查|给查/, /(?!)/],
]

/** What a known question may ask besides its matter, and a question that asks for something else: a fine, where a thing is only to be mended or cleared. */
const otherwise: readonly (readonly [known: RegExp, question: RegExp])[] = [
  [/罚|判几/, /没人(清|修|管|扫|收)|谁(修|清|来?管)|找谁|怎么办理|去哪/],
  [/赔/, /谁修|没人修|修一修|报修/],
]

/**
 * Whether a card says what the question asks for: an amount, a length of time. A card that only says who sets it does not;
 * and no card says how things stand just now, nor what is law abroad.
 */
export function saysAsked(question: string, { question: known, ways, answer, next }: Said): boolean {
  if (asksJustNow(question)) return false
  if (asksAbroad(question)) return false
  if (abroad.test(question) && !abroad.test([known, ...ways].join('\n'))) return false
  const said = [answer, ...next].join('\n')
  return asked.every(([asks, says]) => !asks.test(question) || says.test(said))
}

/** Content of at most this many pairs of signs is a short question: nearly all of it must be met. */
const shortContent = 10
/** Of both sides, the part of the weight that the other one has; less is enough where the card is believed in. Set on 165 leaps. */
const least = { short: 0.65, believed: 0.4, story: 0.12 }
const believedFrom = 0.6

/**
 * Whether a question that is near to a known one asks the same: one of its ways shares the matter with it, most of both where
 * the question is short; the known one asks for no damages or fines that this one does not speak of.
 */
export function asksTheSame(
  question: string,
  { card, belief }: { card: Said; belief: number },
  weightOf: (token: number) => number,
): boolean {
  if (!saysAsked(question, card)) return false
  if (otherwise.some(([known, other]) => known.test(card.question) && !known.test(question) && other.test(question)))
    return false
  const content = contentOf(question)
  const there = new Set(tokensOf(question))
  if (content.length > shortContent)
    return waysOf(card).some((way) => shareIn(way.content, there, weightOf) >= least.story)
  const enough = belief >= believedFrom ? least.believed : least.short
  const weights = new Map(content.map((token) => [token, weightOf(token)]))
  return waysOf(card).some((way) => {
    const asked = shareIn(content, way.tokens, (token) => weights.get(token)!)
    return asked >= enough || asked + shareIn(way.content, there, weightOf) >= enough
  })
}

interface SaidWay {
  content: readonly number[]
  tokens: ReadonlySet<number>
}

const saidWays = new WeakMap<Said, readonly SaidWay[]>()

/** What each way of a card is about, and all it says: found when it is first asked for. */
function waysOf(card: Said): readonly SaidWay[] {
  const known = saidWays.get(card)
  if (known) return known
  const ways = [card.question, ...card.ways].map((way) => ({
    content: contentOf(way),
    tokens: new Set(tokensOf(way)),
  }))
  saidWays.set(card, ways)
  return ways
}

/** The part of a content, by weight, that stands among a text's words: 0…1. */
function shareIn(content: readonly number[], there: ReadonlySet<number>, weightOf: (token: number) => number): number {
  if (!content.some((token) => there.has(token))) return 0
  let [met, whole] = [0, 0]
  for (const token of content) {
    const weight = weightOf(token) || unknown
    whole += weight
    if (there.has(token)) met += weight
  }
  return met / whole
}

/** A pair that no provision has is as rare as any. */
const unknown = 8
