import * as z from 'zod'

/** The 22 matters of daily life under which cards are kept; related questions come from the same one. */
export const cardTopic = z.enum([
  '征地与宅基地',
  '房屋征收与补偿',
  '入学',
  '劳动',
  '工伤',
  '社保与失业',
  '医保与生育',
  '养老与救助',
  '残疾人与退役军人',
  '婚姻家庭与继承',
  '户籍与证件',
  '公积金与公租房',
  '物业与停车',
  '供热供水供气',
  '噪声油烟养犬',
  '交通',
  '消费与食品',
  '诈骗与个人信息',
  '个体户与企业',
  '信息公开与信访复议诉讼',
  '农村土地与村务',
  '消防与安全',
])
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
 * is written 第三十三条, and `effectiveFrom` is the day the cited version took effect.
 */
const cardCitation = z.strictObject({
  title: z.string().min(2),
  provision: z.string().regex(/^第[一二三四五六七八九十百千零]+条(之[一二三四五])?$/),
  effectiveFrom: z.iso.date(),
})

const sentence = z.string().trim().min(2)

/**
 * 知识卡: one question people keep asking, answered in our own plain words with its citations.
 * `department` is the short name of the department that knows more; `ways` are other ways to ask the same thing,
 * typed in haste or said by an old neighbour; `checked` is the day the articles were last read.
 */
export const answerCard = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  topic: cardTopic,
  question: sentence.max(40),
  answer: sentence.max(120),
  next: z.array(sentence.max(60)).min(1).max(3),
  citations: z.array(cardCitation).min(1).max(5),
  department: z.string().regex(/^市/),
  ways: z.array(sentence.max(40)).min(5),
  audience: cardAudience,
  checked: z.iso.date(),
})
export type AnswerCard = z.infer<typeof answerCard>

export const answerCardsFile = z.array(answerCard).min(1)
