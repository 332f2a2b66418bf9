import type { AnswerCard } from './card'
import { typed } from '../question/colloquial'

/** Whom a rule may be made for, and how people speak of them. */
const groups: readonly RegExp[] = [
  /孩|娃|儿子|闺女|女儿|学生|未成年|宝宝|孙|小学|初中|高中|幼儿园|[大中小]班|年级|(?<![一二三四五六七八九\d])(十[一二三四五六七]?|[一二三四五六七八九]|1?\d)(周)?岁|婴|同学/,
  /兵|军|入伍|退伍|退役|部队|烈|战友/,
  /老人|老年|爹|娘|爸|妈|父母|老伴|养老|([六七八九]十|[6-9]\d)|大爷|大娘|奶奶|爷爷|婆|老头|老太|年纪|姥|退休/,
  /孕|产|哺乳|喂奶|生(孩|娃|二|三)|胎/,
  /残|盲|聋|瘸|轮椅|哑|自闭|假肢|截肢|听力|视力/,
  /租|房东/,
]
/** So many of its ways speak of them where a card is for them alone. */
const nearlyAll = 0.85

type Known = Pick<AnswerCard, 'question' | 'ways'>

const known = new WeakMap<Known, readonly RegExp[]>()

function groupsOf(card: Known): readonly RegExp[] {
  const before = known.get(card)
  if (before) return before
  const ways = card.ways.map(typed)
  const found = groups.filter(
    (group) => group.test(card.question) && ways.filter((way) => group.test(way)).length >= nearlyAll * ways.length,
  )
  known.set(card, found)
  return found
}

/** Whether a card is for people of whom the question does not speak: recruits that fall ill, for one who was not hired. */
export const isForOthers = (question: string, card: Known): boolean =>
  groupsOf(card).some((group) => !group.test(typed(question)))
