/** 本市约定: a one-time password on a slip opens the door for so many days; then somebody makes a new one. */
export const slipDays = 7

/** How many lines of the record of administration are read at a time. */
export const mostActsShown = 300

/** What is done to an account, as the record of it says. */
export const accountActNames = {
  found: '接着以前的账号记起',
  opened: '开通',
  reset: '重置密码',
  disabled: '停用',
  enabled: '恢复使用',
  secondSet: '绑定验证器',
  secondCleared: '重置验证器',
  moved: '调整岗位',
  sessionsEnded: '结束登录',
} as const

/** Where the account of each role sits: at a unit, at a place, at the city's desk, at that or the desk of a county, or at any of these. */
export const seatOf = {
  officer: 'department',
  lead: 'department',
  clerk: 'area',
  dispatcher: 'city',
  editor: 'desk',
  supervisor: 'desk',
  administrator: 'any',
} as const

/** How long the name on an account may be. */
export const staffNameSize = { least: 2, most: 40 }
