/** 解读形式, 聊政办发〔2021〕5号 二（一）: the eight forms in which a policy may be explained. */
export const interpretationForms = [
  '文字',
  '图解',
  '问答',
  '新闻发布',
  '专家访谈',
  '短视频',
  '场景演示',
  '漫画',
] as const
export type InterpretationForm = (typeof interpretationForms)[number]

/** What each field of an interpretation takes, in characters. */
export const interpretationSizes = {
  text: { least: 80, most: 3000 },
  link: { least: 0, most: 300 },
  /** Of a return. */
  reason: { least: 5, most: 200 },
}

/** 没有解决的原因: a closed list, so that what is counted can be compared. */
export const unresolvedReasons = [
  '没有说到我的情况',
  '看不明白',
  '没有说去哪里办、怎么办',
  '和实际遇到的不一样',
  '依据不对或者旧了',
  '其他',
] as const
export type UnresolvedReason = (typeof unresolvedReasons)[number]

/** 本市约定: so many who signed in and were left without an answer, within so many days, owe a provision a second interpretation. */
export const secondInterpretationAfter = { unresolved: 5, days: 30 }
