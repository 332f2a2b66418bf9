import { tokensOf } from '../../text/tokens'
import { type Encoder, noEncoder } from '../encoder/encoder'
import { inPlainSigns } from './bulletin'
import { type NamedPlace, placeIn, provinces } from './regions'

/** A question as bulletins are read for it: its words with what each tells, and which of them name a place or the matter. */
export interface AskedOfBulletins {
  words: readonly { token: number; weight: number; isPlace: boolean; isMatter: boolean }[]
  /** A word's place among them by its token; undefined for any other. */
  wordOf(token: number): number | undefined
  weight: { all: number; places: number; matter: number }
  /** The place it is about. */
  place?: NamedPlace | undefined
  /** Runs of signs that name the matter, and all their stretches of three signs. */
  matter: { runs: readonly string[]; threes: readonly string[]; meaning: Float32Array }
}

const province = `(?:${provinces.join('|')})(?:省|市|自治区)?`

/** 山东省, 聊城市, 莘县, 柳园街道: a place by its kind, at the beginning or after a mark, 在, 对, 的, or a larger place. */
const placeNames = new RegExp(
  `${province}|(?<=^|[，、的在对区市省])\\p{Script=Han}{2,3}?(?:省|市|区|县|州|镇|乡|街道)(?!场|域|间|民|监)`,
  'gu',
)

/** How questions are put, and what any answer of an office may be. */
const askingWords =
  /请问|什么时候|什么|哪些|哪个|哪里|哪几|怎么样|怎么|怎样|如何|何时|何种|何|多少|多久|多长时间|几|是否|能否|可以|有没有|吗|呢|采取了?|采用了?|做出了?|提出了?|作出了?|出台了?|实施了?|制定了?|给予|提供|措施|政策|要求|规定|方面|针对|对于|关于|进行|为了|应该|应当|需要|有关|相关|包括|主要|具体|分别|指的?是|得到|获得|有|疫情防控期间|疫情期间|疫情/gu

interface Telling {
  /** What a word tells in the index, 0 where it tells nothing there. */
  weightOf(token: number): number
  encoder?: Encoder | undefined
}

export function askedOfBulletins(question: string, { weightOf, encoder = noEncoder }: Telling): AskedOfBulletins {
  const plain = inPlainSigns(question)
  const places = tokensIn(plain.match(placeNames))
  const asking = tokensIn(plain.match(askingWords))
  const words = [...new Set(tokensOf(question))].flatMap((token) => {
    const weight = weightOf(token)
    const isPlace = places.has(token)
    return weight > 0 ? [{ token, weight, isPlace, isMatter: !isPlace && !asking.has(token) }] : []
  })
  const sum = (some: typeof words) => some.reduce((total, { weight }) => total + weight, 0)
  const matter = words.filter(({ isMatter }) => isMatter)
  const left = plain.replace(new RegExp(province, 'gu'), '，').replace(askingWords, '，')
  const runs = (left.match(/[\p{Script=Han}a-z0-9]+/gu) ?? []).filter((run) => run.length > 1)
  return {
    words,
    wordOf: placesOf(words),
    weight: { all: sum(words), places: sum(words.filter(({ isPlace }) => isPlace)), matter: sum(matter) },
    place: placeIn(plain),
    matter: {
      runs,
      threes: runs.flatMap((run) => [...run.slice(2)].map((_, from) => run.slice(from, from + 3))),
      meaning: encoder.meaningOf(matter.map(({ token }) => token)),
    },
  }
}

/** Most tokens of a text are none of them: those are known by their last 16 bits already. */
function placesOf(words: readonly { token: number }[]): (token: number) => number | undefined {
  const places = new Map(words.map(({ token }, word) => [token, word]))
  const endings = new Uint8Array(0x10000)
  for (const { token } of words) endings[token & 0xffff] = 1
  return (token) => (endings[token & 0xffff] === 1 ? places.get(token) : undefined)
}

const tokensIn = (parts: readonly string[] | null) => new Set((parts ?? []).flatMap((part) => tokensOf(part)))
