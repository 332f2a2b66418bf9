import * as z from 'zod'
import { sectioned } from '../../text/titles'
import { cardTopics, pointSizes } from '../words'

export const cardTopic = z.enum(cardTopics)
export type CardTopic = z.infer<typeof cardTopic>

/** Whom a card speaks to. */
export const cardAudience = z.enum([
  '个人',
  '职工',
  '家长',
  '业主',
  '老年人',
  '农村居民',
  '残疾人',
  '退役军人',
  '个体户',
  '企业',
])

/**
 * 依据: the article a card rests on. The title leaves 中华人民共和国 out, the Civil Code is 民法典, the provision
 * is written 第三十三条, or, in a notice that has no articles, as the library parts it: 三（二）; and `effectiveFrom` is the day the cited version took effect.
 */
const cardCitation = z.strictObject({
  title: z.string().min(2),
  provision: z.string().regex(new RegExp(`^(?:第[一二三四五六七八九十百千零]+条(?:之[一二三四五])?|${sectioned})$`)),
  effectiveFrom: z.iso.date(),
})

const sentence = z.string().trim().min(2)

/** 要点: what many of those who ask want to know besides, one sentence by itself, and the one article that says it. */
export const cardPoint = cardCitation.extend({ text: sentence.max(pointSizes.text) })
export type CardPoint = z.infer<typeof cardPoint>

/**
 * 知识卡: one question people keep asking, answered in our own plain words with its citations.
 * `department` is the short name of the department that knows more; `ways` are other ways to ask the same thing,
 * typed in haste, said by an old neighbour or told as a story with the question inside; `checked` is the day the articles were last read.
 */
/**
 * 待核: the rule that a card rests on has been changed, or may have been, and nobody has yet read the new one up. `rule` is
 * its name in plain words, `from` the day from which the former words no longer hold, where it is known. Until somebody
 * has read it up the card says only that, and, where its new words were seen elsewhere, the `gist` of them: never as law, but
 * as what is still to be confirmed; what holds for a year or a campaign only, up to `until`, its last day.
 */
export const changedRule = z.strictObject({
  rule: sentence.max(40),
  from: z.iso.date().optional(),
  gist: sentence.min(20).max(120).optional(),
  until: z.iso.date().optional(),
})
export type ChangedRule = z.infer<typeof changedRule>

export const answerCard = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  topic: cardTopic,
  question: sentence.max(40),
  answer: sentence.max(120),
  next: z.array(sentence.max(60)).min(1).max(3),
  points: z.array(cardPoint).min(1).max(pointSizes.most).optional(),
  citations: z.array(cardCitation).min(1).max(5),
  department: z.string().regex(/^(市|聊城)/),
  ways: z.array(sentence.max(200)).min(5),
  audience: cardAudience,
  checked: z.iso.date(),
  changed: changedRule.optional(),
  /** The day on which its department signed it; the seeds have none. */
  signed: z.iso.date().optional(),
})
/** `wordless`: says nothing of its own and has no department; what is known of a provision is only how people ask for it. */
export type AnswerCard = z.infer<typeof answerCard> & { wordless?: true }

export const answerCardsFile = z.array(answerCard).min(1)

const texts = new WeakMap<Pick<AnswerCard, 'question' | 'ways'>, string>()

/** All in which a card is asked, a line each: put together when it is first looked at. */
export function askedText(card: Pick<AnswerCard, 'question' | 'ways'>): string {
  const before = texts.get(card)
  if (before !== undefined) return before
  const text = [card.question, ...card.ways].join('\n')
  texts.set(card, text)
  return text
}
