/** The shelves of a department's queue. */
export const queueShelves = ['open', 'supporting', 'replied', 'closed'] as const
export const shelfNames: Record<(typeof queueShelves)[number], string> = {
  open: '未结',
  supporting: '协办',
  replied: '已答复',
  closed: '办结',
}

/** 选登 step by step: able 可选登 · unsigned 等单位签 · signed 单位已签，等公开 · published 已公开. */
export const publicationStages = ['able', 'unsigned', 'signed', 'published'] as const
export const publicationStageNames: Record<(typeof publicationStages)[number], string> = {
  able: '可选登',
  unsigned: '等单位签',
  signed: '等公开',
  published: '已公开',
}

/** How an application for disclosure can be answered (政府信息公开条例 第三十五条至第三十九条). */
export const answerKinds = [
  '已经主动公开',
  '予以公开',
  '部分公开',
  '不予公开',
  '信息不存在',
  '不归本单位公开',
  '重复申请',
  '按特别规定办理',
  '需要加工分析',
  '申请明显过多',
  '不作为公开申请处理',
] as const
export type AnswerKind = (typeof answerKinds)[number]

/** Why information is not disclosed (政府信息公开条例 第十四条、第十五条、第十六条; for a part of it 第三十七条). */
export const withheldGrounds = [
  '国家秘密或者危及安全稳定',
  '商业秘密或者个人隐私',
  '内部事务信息',
  '过程性信息或者执法案卷',
  '不属于政府信息的内容',
] as const
export type WithheldGround = (typeof withheldGrounds)[number]

/** All but those that give what was asked for are a refusal, in whole or in part. */
export const refuses = ({ kind }: { kind: AnswerKind }): boolean => kind !== '已经主动公开' && kind !== '予以公开'

/** The grounds to choose from; undefined where an answer needs none. Only a part can be no information of the government at all. */
export function groundsOf({ kind }: { kind: AnswerKind }): readonly WithheldGround[] | undefined {
  if (kind === '部分公开') return withheldGrounds
  return kind === '不予公开' ? withheldGrounds.filter((one) => one !== '不属于政府信息的内容') : undefined
}

/** What each field of those who work on an inquiry takes, in characters. */
export const deskSizes = {
  // The desk that hands out, and who watches over it.
  assignReason: { least: 2, most: 200 },
  splitReason: { least: 2, most: 200 },
  mergeReason: { least: 2, most: 200 },
  declineReason: { least: 4, most: 300 },
  otherWay: { least: 4, most: 300 },
  supervision: { least: 2, most: 300 },
  // The department.
  returnReason: { least: 4, most: 200 },
  returnBasis: { least: 4, most: 200 },
  handOver: { least: 2, most: 200 },
  contribution: { least: 4, most: 3000 },
  whom: { least: 2, most: 60 },
  consultation: { least: 4, most: 300 },
  opinion: { least: 2, most: 1000 },
  correctionAsked: { least: 4, most: 500 },
  extension: { least: 4, most: 300 },
  reply: { least: 4, most: 5000 },
  basis: { least: 2, most: 120 },
  override: { least: 2, most: 200 },
  reviewBody: { least: 1, most: 40 },
  // Whoever signs, and the editor.
  sendBack: { least: 2, most: 500 },
  refusal: { least: 2, most: 300 },
  publicQuestion: { least: 4, most: 500 },
  publicReply: { least: 4, most: 2000 },
  confirmedBasis: { least: 4, most: 120 },
}

/** How many lines a reply may rest on; and how long they are together, one below the other. */
export const mostBasis = 10
export const basisLength = mostBasis * (deskSizes.basis.most + 1)
export const mostSupporting = 5
/** The most that one extension may add, in the unit of its limit. */
export const mostExtension = 60
export const extensionTyped = { least: 1, most: `${mostExtension}`.length }
