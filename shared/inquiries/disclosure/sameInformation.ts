import { tokensOf } from '../../text/tokens'

/** Words of asking, which say nothing of what is asked for. */
const asking =
  /(我|本人|我们|现|特此|依法|根据《?[^》，。]{2,20}》?，?)?(申请|请求|要求|请|想|希望)?(贵单位|贵局|你们|政府)?(依法)?(向我)?(公开|提供|获取|查阅)(一下|以下)?(政府信息|信息)?[:：，]?/g
/** And those that every description has. */
const everywhere =
  /我们|我|俺|一下|哪些|哪|多少|怎么|怎样|什么|给|看看|想要|想|要|的|了|吗|在|是|有|都|没有|去年|今年|公开|申请|获取|提供|信息|依法|请|那个|这个|那|这|把|和|及|与/g
const numbers = /\d+/g

/** What is asked for, without the words of asking: to search with. */
export const askedFor = (text: string): string =>
  text
    .replace(asking, '')
    .replace(/[，。；：！？\s]+/g, ' ')
    .trim()

interface Described {
  words: ReadonlySet<number>
  numbers: ReadonlySet<string>
}

const described = (text: string): Described => {
  const plain = askedFor(text.normalize('NFKC').toLowerCase())
  return { words: new Set(tokensOf(plain.replace(everywhere, ' '))), numbers: new Set(plain.match(numbers) ?? []) }
}

/** A word that no description before had counts so much of what the rarest counts. */
const unheard = 0.3
/** Another year or another number is most likely other information. */
const otherNumber = 0.35
/** Below this two descriptions mostly have everyday words in common: set by the evaluation, so that few of the same are missed. */
const alikeFrom = 0.32
/** From here on it is worth judging again by itself. */
const nearlySame = 0.5

/** How alike two descriptions are, 0…1: the words that they share, the rarer among all of these the heavier. */
function likenessIn(all: readonly Described[]): (one: Described, other: Described) => number {
  const found = new Map<number, number>()
  for (const { words } of all) for (const word of words) found.set(word, (found.get(word) ?? 0) + 1)
  const weight = (word: number) => Math.log((all.length + 5) / ((found.get(word) ?? 0) + 0.5)) ** 2
  const heard = (word: number) => weight(word) * (found.has(word) ? 1 : unheard)
  const sum = (words: Iterable<number>) => [...words].reduce((total, word) => total + heard(word), 0)
  return (one, other) => {
    const whole = Math.sqrt(sum(one.words) * sum(other.words))
    if (whole === 0) return 0
    const shared = sum([...one.words].filter((word) => other.words.has(word)))
    const apart =
      one.numbers.size > 0 && other.numbers.size > 0 && ![...one.numbers].some((each) => other.numbers.has(each))
    return (shared / whole) * (apart ? otherNumber : 1)
  }
}

/** So many are proposed at most. */
export const mostAlike = 3

/**
 * 相同政府信息 (政府信息公开条例 第三十六条第六项、第四十四条): those that may ask for the same as this text, the likest first, however
 * the asking is worded. To be looked at by an officer; nothing is decided by it.
 */
export function likest<T>(text: string, others: readonly T[], wordsOf: (one: T) => string): T[] {
  const asked = described(text)
  const all = others.map((one) => ({ one, said: described(wordsOf(one)) }))
  const likeness = likenessIn(all.map(({ said }) => said))
  return all
    .map(({ one, said }) => ({ one, alike: likeness(asked, said) }))
    .filter(({ alike }) => alike >= alikeFrom)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, mostAlike)
    .map(({ one }) => one)
}

/** Whether two of them are so alike that a judgement is looked at again; `among`: all that are compared at this time. */
export function asksNearlyTheSame(one: string, other: string, among: readonly string[]): boolean {
  return likenessIn(among.map(described))(described(one), described(other)) >= nearlySame
}
