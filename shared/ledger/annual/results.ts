import type { Inquiry } from '../../inquiries/case/inquiry'
import type { AnswerKind, DisclosureDecision, WithheldGround } from '../../inquiries/disclosure/decisionWords'
import type { ResultRow } from './rows'

/** The line of each answer; 不予公开 goes by its ground. */
const answers: Record<Exclude<AnswerKind, '不予公开'>, ResultRow> = {
  予以公开: 'open',
  已经主动公开: 'open',
  部分公开: 'partly',
  按特别规定办理: 'special-query',
  信息不存在: 'not-held',
  不归本单位公开: 'not-held',
  需要加工分析: 'to-be-made',
  补正后仍不明确: 'still-unclear',
  不作为公开申请处理: 'complaint',
  重复申请: 'repeated',
  公开出版物: 'publication',
  申请明显过多: 'excessive',
  要求确认或者重新出具: 'confirming',
}

/** The line of each ground; undefined where an old wording joins two lines, so that a person has to tell. */
const grounds: Record<WithheldGround, ResultRow | undefined> = {
  国家秘密: 'secret',
  '法律、行政法规禁止公开': 'forbidden',
  '危及国家安全、公共安全、经济安全、社会稳定': 'safety',
  商业秘密: 'third-party',
  个人隐私: 'third-party',
  第三方的其他合法权益: 'third-party',
  内部事务信息: 'internal',
  过程性信息: 'process',
  行政执法案卷信息: 'enforcement',
  不属于政府信息的内容: undefined,
  国家秘密或者危及安全稳定: undefined,
  商业秘密或者个人隐私: 'third-party',
  过程性信息或者执法案卷: undefined,
}

const ofDecision = ({ kind, ground }: DisclosureDecision): ResultRow | undefined =>
  kind === '不予公开' ? ground && grounds[ground] : answers[kind]

/** On which line of the yearly form an application ended; undefined where its record does not tell. */
export function resultOf({ status, events }: Inquiry): ResultRow | undefined {
  // Asked for and not given in time: 补正 (政府信息公开条例 第三十条), or the fee.
  if (status === 'abandoned')
    return events.some((one) => one.type === 'abandoned' && one.unpaid) ? 'unpaid' : 'uncorrected'
  if (status === 'withdrawn' || status === 'merged' || status === 'declined') return 'other'
  const answer = events.findLast((one) => one.type === 'replied')?.answer
  return answer && ofDecision(answer)
}
