/** What gives a person away in a text (个人信息保护法 第四条), by kind. */
export const personalKinds = [
  '身份证号',
  '手机号',
  '座机号',
  '银行卡号',
  '证件号',
  '车牌号',
  '邮箱',
  '微信或QQ号',
  '住址',
  '姓名',
] as const
export type PersonalKind = (typeof personalKinds)[number]

/**
 * What no public text holds, also one that may lawfully name people, their village or their car (公示, a notice of cars left
 * behind): the number of a person's document, card or phone. An office's own telephone and mail are none of these.
 */
export const neverPublic: readonly PersonalKind[] = ['身份证号', '手机号', '银行卡号', '证件号', '微信或QQ号']

/** Where personal data stands in a text: from, to (exclusive), in UTF-16 units of the original. */
export interface Finding {
  kind: PersonalKind
  from: number
  to: number
}
