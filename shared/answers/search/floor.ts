import { placeOf } from './passageScores'
import { officially, telling } from '../question/colloquial'
import { keptFor } from '../../text/keptFor'
import { tokensOf } from '../../text/tokens'

/** Names of places here, and numbers: they tell where and how many, never what a question is about. */
const whereAndHowMany =
  /聊城市?|东昌府区?|茌平区?|临清市?|阳谷县?|莘县|东阿县?|冠县|高唐县?|开发区|高新区|度假区|山东省?|本市|全市|县里|市里|区里|镇上|村里|[\p{Script=Han}]{1,3}(镇|乡|村|街道|小区|社区|花园|家园)(?=的|里|上|旁|门)|[\d零〇一二两三四五六七八九十百千万]+(块|元|万|年|个月|月|天|日|号|岁|次|人|户|亩|平|米|层|楼|点)?/gu

/** What every question to an office may say: such words bring any two questions together. */
const generalWords =
  /怎么样?|怎样|如何|咋|哪里|哪儿|去哪|到哪|哪个|哪些|谁|找谁|归谁|多少|多久|多长时间|几天|几个|什么时候|什么|啥|为什么|为啥|可以|能不能|可不可以|能否|是不是|有没有|需要|要不要|应该|要求|申请|办理|办|处理|处罚|罚款|管理|管|规定|条例|法律|政策|标准|条件|材料|手续|流程|部门|单位|政府|有关|相关|情况|问题|时间|期限|电话|投诉|举报|反映|咨询|我们|我家|他们|别人|自己|人家|没有|没人|不能|不给|不让|不管|不行|一直|已经|现在|还是|但是|因为|所以|如果|就是|一下|以后|以前|时候|东西|事情|地方|回事|合法|违法/g

/** What a question is about, as tokens: without places, numbers and what any question says. */
export const contentOf = keptFor(4, (question): readonly number[] => {
  const said = telling(question).replace(whereAndHowMany, ' ').replace(generalWords, ' ')
  return [...new Set(tokensOf(said))].filter((token) => token > 0xffff)
})

/** The same with the provisions' own terms beside the citizen's. */
export const officialContentOf = (question: string): number[] => [
  ...new Set([...contentOf(question), ...contentOf(officially(question))]),
]

/** So much of a content must stand in a text for the two to share their matter: a share of it, or words of such weight. */
interface Least {
  /** 0…1, by weight. */
  share: number
  /** In the weights of the corpus (inverse document frequency): a rare word has about 8. */
  mass: number
}

/**
 * Set on the held-back questions: of 62 whose provision came second at the latest, 56 keep it, and half of the questions
 * that nothing answers are left without any.
 */
export const inProvision: Least = { share: 0.3, mass: 20 }
export const inKnownQuestion: Least = { share: 0.4, mass: 12 }
/** Below this an article that a reply cites has next to nothing to do with its question. */
export const inCited: Least = { share: 0.12, mass: 10 }
/**
 * An article is offered to whoever writes a card that says something of the matter, or what the rule is called by which the card waits. Of 40 cards that
 * wait the most were offered six whatever the library holds.
 */
export const inOffered: Least = { share: 0.12, mass: Infinity }
export const inRuleName: Least = { share: 0.5, mass: Infinity }
/** An article that no known question rests on says most of what is asked, or is not shown. */
export const inUncited: Least = { share: 0.6, mass: Infinity }
/** To be answered in place of the question, a known one must share more with it. */
export const inAnswered: Least = { share: 0.6, mass: 12 }

/** The words of the texts that were last looked at: known questions and provisions, which come again. */
const saidIn = keptFor(2_000, (text) => Uint32Array.from(tokensOf(text)).sort())

/**
 * Whether a text says enough of what a question is about: much of it by weight, or, for a long story, two words or more of
 * weight. A word the corpus does not know weighs as much as the rarest beside it.
 */
export function sharesMatter(
  content: readonly number[],
  text: string,
  weightOf: (token: number) => number,
  { share, mass }: Least,
): boolean {
  const there = saidIn(text)
  const rarest = Math.max(...content.map(weightOf))
  const weight = (token: number) => weightOf(token) || rarest
  const sum = (tokens: readonly number[]) => tokens.reduce((total, token) => total + weight(token), 0)
  const met = content.filter((token) => placeOf(there, token) >= 0)
  return met.length > 0 && (sum(met) >= share * sum(content) || (met.length > 1 && sum(met) >= mass))
}

const punishing = /(处|并处|可以处|给予).{0,24}(罚款|拘留|警告|没收)|吊销|追究刑事责任|有期徒刑|责令.{0,20}罚款/
const askingForPunishment = /罚|处罚|违法|犯法|判|坐牢|拘留|后果|责任|追究|举报|吊销|没收|抓/

/** 罚则: what a provision lays upon whoever breaks it. */
export const isPenal = (provision: string): boolean => punishing.test(provision)

/** A penalty answers only a question for penalties. */
export const isBesidePoint = (provision: string, question: string): boolean =>
  isPenal(provision) && !askingForPunishment.test(question)
