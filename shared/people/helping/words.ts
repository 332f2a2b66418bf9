/** 代办: what somebody may be let do for another: see how their cases go, see those from before too, ask in their place and add to what is there, and settle it: take it back, or rate the reply. */
export const helpKinds = ['read', 'before', 'ask', 'settle'] as const
export type HelpKind = (typeof helpKinds)[number]
export const helpNames: Record<HelpKind, string> = {
  read: '看以后新办的事和答复',
  before: '以前的事也能看',
  ask: '替我提交、补充说明、催办（信息公开申请要我本人交身份证明、确认了才算）',
  settle: '替我撤回、给答复打分（信息公开申请除外）',
}

/** For how many days it may be agreed (本市约定). */
export const helpDays = ['30', '90', '365'] as const
/** What a helper reads out or types: letters that nobody takes for another. */
export const helpCodeDigits = 8
export const helpMinutes = 15
/** How many people one may have help them, or help. */
export const mostHelped = 5
/** In a history, in place of a name. */
export const inPlaceName = '代办人'
