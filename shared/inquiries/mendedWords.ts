/** 纠错: what is published here and may be wrong. */
export const mendedThings = [
  'policy',
  'interpretation',
  'answer',
  'reply',
  'information',
  'notice',
  'concern',
  'promise',
  'survey',
  'guide',
  'ownRecord',
] as const
export const mendedThingNames: Record<(typeof mendedThings)[number], string> = {
  policy: '政策文件',
  interpretation: '解读',
  answer: '解答',
  reply: '公开的问答',
  information: '公开的信息',
  notice: '公告',
  concern: '回应',
  promise: '承诺事项',
  survey: '问卷',
  guide: '单位资料',
  ownRecord: '本人的记录',
}

/** How much of what it is called is kept. */
export const mendedTitleMost = 200

/** What such a case is called: of one's own record the law speaks (政府信息公开条例 第四十一条), of the rest nothing does. */
export const mendingName = ({ thing }: { thing: (typeof mendedThings)[number] }): string =>
  thing === 'ownRecord' ? '更正申请' : '纠错'

/** What comes of an application to have one's own record corrected (第四十一条): the four ends the article knows. */
export const recordOutcomes = ['setRight', 'passedOn', 'directed', 'refused'] as const
export type RecordOutcome = (typeof recordOutcomes)[number]
export const recordOutcomeNames: Record<RecordOutcome, string> = {
  setRight: '已经更正',
  passedOn: '转送有权更正的机关',
  directed: '请向有权更正的机关提出',
  refused: '不予更正',
}
/** What has to be said with each. */
export const recordDetailNames: Record<RecordOutcome, string> = {
  setRight: '更正了哪里，现在怎么写',
  passedOn: '转送给了哪个机关',
  directed: '哪个机关、怎么找',
  refused: '审核的结果和不更正的理由',
}
export const recordDetailSize = { least: 3, most: 300 }
