/** Where a record stands, and what is done to it, in the official words. */
export const protectionStatusNames = {
  waiting: '等签字',
  returned: '退回修改',
  signed: '已签字',
  dropped: '不用了',
} as const
export type ProtectionStatus = keyof typeof protectionStatusNames
export const protectionStatuses = Object.keys(protectionStatusNames) as [ProtectionStatus, ...ProtectionStatus[]]

export const protectionActionNames = {
  write: '修改',
  sendBack: '退回修改',
  drop: '不用了',
  sign: '签字',
  tell: '告知个人',
} as const
export type ProtectionAction = keyof typeof protectionActionNames
export const protectionActions = Object.keys(protectionActionNames) as [ProtectionAction, ...ProtectionAction[]]

/** Whose accounts a notice of a leak is told to. */
export const leakPeopleNames = {
  nobody: '只留档，不在这里告知',
  cases: '写明编号的办件的提问人',
  unit: '一个单位一段时间里的办件的提问人',
  everyone: '全部市民账号',
} as const
export type LeakPeopleKind = keyof typeof leakPeopleNames

export const protectionSizes = { reason: { least: 4, most: 200 } }
/** How many cases one notice names. */
export const mostLeakCases = 300
/** How many days of cases one notice reaches over. */
export const mostLeakDays = 1_100
/** How often one record is written on: all that was written stays in it. */
export const mostWritten = 8
