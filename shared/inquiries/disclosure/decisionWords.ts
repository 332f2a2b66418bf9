/** 答复的大类, in the order in which an officer decides: what can be given, and else why not. */
export const answerGroups = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理'] as const
export type AnswerGroup = (typeof answerGroups)[number]

/** How an application for disclosure can be answered (政府信息公开条例 第三十条、第三十五条至第三十九条). */
export const answerKinds = [
  '予以公开',
  '已经主动公开',
  '部分公开',
  '不予公开',
  '按特别规定办理',
  '信息不存在',
  '不归本单位公开',
  '需要加工分析',
  '补正后仍不明确',
  '不作为公开申请处理',
  '重复申请',
  '公开出版物',
  '申请明显过多',
  '要求确认或者重新出具',
] as const
export type AnswerKind = (typeof answerKinds)[number]

/** Why information is not disclosed, one sentence of 政府信息公开条例 each; the last three only cases from before know. */
export const withheldGrounds = [
  '国家秘密',
  '法律、行政法规禁止公开',
  '危及国家安全、公共安全、经济安全、社会稳定',
  '商业秘密',
  '个人隐私',
  '第三方的其他合法权益',
  '内部事务信息',
  '过程性信息',
  '行政执法案卷信息',
  '不属于政府信息的内容',
  '国家秘密或者危及安全稳定',
  '商业秘密或者个人隐私',
  '过程性信息或者执法案卷',
] as const
export type WithheldGround = (typeof withheldGrounds)[number]
const noLongerChosen: readonly WithheldGround[] = [
  '国家秘密或者危及安全稳定',
  '商业秘密或者个人隐私',
  '过程性信息或者执法案卷',
]

/** What an answer has to say or show besides its words: by whoever drafts it, before it can be signed. */
export const shownKeys = [
  'where',
  'searched',
  'agency',
  'agencyContact',
  'processing',
  'unclear',
  'earlier',
  'channel',
  'askedWhy',
  'confirms',
  'law',
  'secrecy',
  'forbidding',
  'harm',
  'thirdParty',
  'publicInterest',
  'innerKind',
  'processKind',
  'fileKind',
  'mustBeOpen',
  'risk',
  'conferred',
] as const
export type ShownKey = (typeof shownKeys)[number]

/** 同步审查: whether what was asked for is to be opened to everybody. */
export const openings = ['转为主动公开', '暂不转'] as const
export type Opening = (typeof openings)[number]

/** Where it stands: owed 该公开 · raised 要重新判断 · kept 暂不公开 · open 已公开. */
export const openingStages = ['owed', 'raised', 'kept', 'open'] as const
export type OpeningStage = (typeof openingStages)[number]
export const openingStageNames: Record<OpeningStage, string> = {
  owed: '要转为主动公开',
  raised: '要重新判断能不能公开',
  kept: '暂不公开，定期再看',
  open: '已经主动公开',
}

/** What each field takes, in characters. */
export const decisionSizes = {
  shown: { least: 2, most: 200 },
  part: { least: 2, most: 80 },
  partReason: { least: 4, most: 200 },
  openingReason: { least: 4, most: 200 },
  openedWhere: { least: 4, most: 200 },
  openedTitle: { least: 5, most: 80 },
  openedNumber: { least: 4, most: 60 },
  openedText: { least: 10, most: 3000 },
  openedReason: { least: 4, most: 200 },
}
export const mostParts = 10

/** What was decided; while it is drafted it may be half filled in. */
export interface DisclosureDecision {
  kind: AnswerKind
  ground?: WithheldGround | undefined
  /** 行政复议机关, by name. */
  reviewBody?: string | undefined
  shown?: { [Key in ShownKey]?: string | undefined } | undefined
  /** 部分公开: what is left out, each with its ground and reason. */
  parts?: readonly WithheldPart[] | undefined
  opening?: { judged: Opening; reason?: string | undefined } | undefined
}
export interface WithheldPart {
  what: string
  ground: WithheldGround
  reason: string
}

/** The grounds to choose from; undefined where an answer needs none. Only a part can be no information of the government at all. */
export function groundsOf({ kind }: Pick<DisclosureDecision, 'kind'>): readonly WithheldGround[] | undefined {
  if (kind !== '部分公开' && kind !== '不予公开') return undefined
  return withheldGrounds.filter(
    (one) => !noLongerChosen.includes(one) && (kind === '部分公开' || one !== '不属于政府信息的内容'),
  )
}

/** All but those that give what was asked for are a refusal, in whole or in part. */
export const refuses = ({ kind }: Pick<DisclosureDecision, 'kind'>): boolean =>
  kind !== '已经主动公开' && kind !== '予以公开'

/** Those where the city holds something that is not public yet: whether it is to be opened is judged with the answer. */
export const judgesOpening = ({ kind }: Pick<DisclosureDecision, 'kind'>): boolean =>
  kind === '予以公开' || kind === '部分公开' || kind === '不予公开'
