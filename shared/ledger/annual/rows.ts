import { applicantKinds } from '../../inquiries/words'

/** 申请人 as the yearly form counts them, one column each. */
export type ApplicantKind = (typeof applicantKinds)[number]

/** The columns of the form: each kind of applicant, and all of them together. */
export const annualColumns = [...applicantKinds, '总计'] as const

/** What became of an application, in the order of the yearly form: 本年度办理结果. */
export const resultRows = [
  { id: 'open', part: '予以公开', name: '予以公开' },
  { id: 'partly', part: '部分公开', name: '部分公开（区分处理的，只计这一情形）' },
  { id: 'secret', part: '不予公开', name: '属于国家秘密' },
  { id: 'forbidden', part: '不予公开', name: '其他法律行政法规禁止公开' },
  { id: 'safety', part: '不予公开', name: '危及“三安全一稳定”' },
  { id: 'third-party', part: '不予公开', name: '保护第三方合法权益' },
  { id: 'internal', part: '不予公开', name: '属于三类内部事务信息' },
  { id: 'process', part: '不予公开', name: '属于四类过程性信息' },
  { id: 'enforcement', part: '不予公开', name: '属于行政执法案卷' },
  { id: 'special-query', part: '不予公开', name: '属于行政查询事项' },
  { id: 'not-held', part: '无法提供', name: '本机关不掌握相关政府信息' },
  { id: 'to-be-made', part: '无法提供', name: '没有现成信息需要另行制作' },
  { id: 'still-unclear', part: '无法提供', name: '补正后申请内容仍不明确' },
  { id: 'complaint', part: '不予处理', name: '信访举报投诉类申请' },
  { id: 'repeated', part: '不予处理', name: '重复申请' },
  { id: 'publication', part: '不予处理', name: '要求提供公开出版物' },
  { id: 'excessive', part: '不予处理', name: '无正当理由大量反复申请' },
  { id: 'confirming', part: '不予处理', name: '要求行政机关确认或重新出具已获取信息' },
  { id: 'uncorrected', part: '其他处理', name: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请' },
  { id: 'unpaid', part: '其他处理', name: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' },
  { id: 'other', part: '其他处理', name: '其他' },
] as const
export type ResultRow = (typeof resultRows)[number]['id']
export type ResultPart = (typeof resultRows)[number]['part']
