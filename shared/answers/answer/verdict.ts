import { contentOf } from '../search/floor'

/** 能。不合法。要。: the first sentence of a card's answer, which says yes or no to the card's own question. */
const verdict =
  /^(?:照样|一般|可以|应当|都|也)?(?:不|没)?(?:能|行|可以|要|用|必须|有|算|算数|合法|合理|合规|违法|有效|无效|对|管|给|补|退|会|是|发|报|收|断|成|该管|管用|承认)(?:要|要求|申请|起诉|报|管|赔|退)?。(?=.)/

/** What a yes or no may be asked of: may I, must I, does it count, is there. Each asks for a yes or no of its own. */
const asks: readonly RegExp[] = [
  /(?:能|可以|允许|让|合法|违法|犯法|合规|合理|有权).{0,30}(?:吗|么|不|嘛)[？?。]?$|(?:行|中)(?:吗|么|不|嘛)[？?。]?$|能不能|可不可以|行不行|合不合法|能否/,
  /(?:要|必须|应该|该).{0,30}(?:吗|么|不|嘛)[？?。]?$|要不要|用不用|该不该|需不需要/,
  /(?:算|是|属于|当).{0,30}(?:吗|么|不|嘛)[？?。]?$|算不算|是不是/,
  /有.{0,30}(?:吗|么|不|嘛|没|没有)[？?。]?$|有没有/,
  /会.{0,20}(?:吗|么|不|嘛)[？?。]?$|会不会/,
  /(?:给|发|报|管|补|退|赔).{0,16}(?:吗|么|不|嘛)[？?。]?$|给不给|发不发|报不报|管不管|补不补|退不退|赔不赔/,
]

/**
 * A card's answer, without its yes or no where that answers the card's own question only: 「能要道歉赔钱吗」 is not
 * told 不能, because a shop may not search a bag.
 */
export function answerFor(question: string, known: string, answer: string): string {
  return !verdict.test(answer) || question === known || (asksAlike(question, known) && isOfNeed(answer, question))
    ? answer
    : withoutVerdict(answer)
}

/** The answer without its yes or no. */
export const withoutVerdict = (answer: string): string => answer.replace(verdict, '')

/** 要。必须。 is no answer to 能吗. */
const isOfNeed = (answer: string, question: string) => !/^(?:要|必须)/.test(answer) || asks[1]!.test(question)

/** 他能不理吗: whoever may refuse is asked of, and a yes to 能要吗 would say that he may. */
const refusing = /拒绝|(?:能|可以|让|想|会|就)不(?:理|给|让|管|认|退|赔|收|办|谈|付|修|签|答|用|还)/

/** 我不买了: whoever backs out himself asks something else than one whom another has let down. */
const backing =
  /不(?:想|打算)?(?:买|要|租|干|去|住|学|结|订|签|卖)了|不想(?:买|要|租|干|去|住|学|结|订|签|卖)|反悔|变卦/

/** So much of what the known question is about is asked of, by its pairs of signs. */
const leastShared = 0.1

function asksAlike(question: string, known: string): boolean {
  const there = new Set(contentOf(question))
  if (refusing.test(question) !== refusing.test(known) || backing.test(question) !== backing.test(known)) return false
  const matter = contentOf(known)
  const shared = matter.filter((token) => there.has(token)).length
  return (
    shared > 0 && shared >= leastShared * matter.length && asks.some((one) => one.test(question) && one.test(known))
  )
}
