import { tokensOf } from '../../text/tokens'
import { inPlainSigns } from './bulletin'

/** A question as bulletins are read for it: its words with what each tells, and which of them name a place or the matter. */
export interface AskedOfBulletins {
  plain: string
  /** Runs of signs without a mark between them. */
  runs: readonly string[]
  words: readonly { token: number; weight: number; isPlace: boolean; isMatter: boolean }[]
  weight: { all: number; places: number; matter: number }
  /** Provinces that the question does not name. */
  elsewhere: readonly string[]
}

const provinces =
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾'

/** 山东省, 聊城市, 莘县, 柳园街道: a place by its kind, at the beginning or after a mark, 在, 对, 的, or a larger place. */
const placeNames = new RegExp(
  `(?:${provinces})(?:省|市|自治区)?|(?<=^|[，、的在对区市省])\\p{Script=Han}{2,3}?(?:省|市|区|县|州|镇|乡|街道)(?!场|域|间|民|监)`,
  'gu',
)

/** How questions are put, and what any answer of an office may be. */
const askingWords =
  /请问|什么时候|什么|哪些|哪个|哪里|哪几|怎么样|怎么|怎样|如何|何时|何种|何|多少|多久|多长时间|几|是否|能否|可以|有没有|吗|呢|采取了?|采用了?|做出了?|提出了?|作出了?|出台了?|实施了?|制定了?|给予|提供|措施|政策|要求|规定|方面|针对|对于|关于|进行|为了|应该|应当|需要|有关|相关|包括|主要|具体|分别|指的?是|得到|获得|有|疫情防控期间|疫情期间|疫情/gu

/** `weightOf`: what a word tells in the index, 0 where it tells nothing there. */
export function askedOfBulletins(question: string, weightOf: (token: number) => number): AskedOfBulletins {
  const plain = inPlainSigns(question)
  const places = tokensIn(plain.match(placeNames))
  const asking = tokensIn(plain.match(askingWords))
  const words = [...new Set(tokensOf(question))].flatMap((token) => {
    const weight = weightOf(token)
    const isPlace = places.has(token)
    return weight > 0 ? [{ token, weight, isPlace, isMatter: !isPlace && !asking.has(token) }] : []
  })
  const sum = (some: typeof words) => some.reduce((total, { weight }) => total + weight, 0)
  return {
    plain,
    runs: plain.match(/[\p{Script=Han}a-z0-9]+/gu) ?? [],
    words,
    weight: {
      all: sum(words),
      places: sum(words.filter(({ isPlace }) => isPlace)),
      matter: sum(words.filter(({ isMatter }) => isMatter)),
    },
    elsewhere: provinces.split('|').filter((name) => !plain.includes(name)),
  }
}

const tokensIn = (parts: readonly string[] | null) => new Set((parts ?? []).flatMap((part) => tokensOf(part)))
