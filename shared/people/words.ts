/** Who a signed-in person is here. */
export const roles = [
  'citizen',
  'officer',
  'lead',
  'dispatcher',
  'editor',
  'supervisor',
  'clerk',
  'administrator',
] as const
export const staffRoles = ['officer', 'lead', 'dispatcher', 'editor', 'supervisor', 'clerk', 'administrator'] as const

/** Whose sign-in takes a second step, a code from a device of their own: who signs, watches, or looks after accounts. */
export const secondRoles = ['lead', 'supervisor', 'administrator'] as const

export const roleNames: Record<(typeof roles)[number], string> = {
  citizen: '市民',
  officer: '经办',
  lead: '审核',
  dispatcher: '分办',
  editor: '编辑',
  supervisor: '督查',
  clerk: '村居经办',
  administrator: '管理员',
}

/** How long what one types to sign in may be. */
export const accountSize = { least: 2, most: 40 }
export const passwordSize = { least: 12, most: 128 }
export const codeDigits = 6
/** As typed, with all that stands between the numbers. */
export const longestTyped = 40

/** 关注: how many places one person follows. */
export const mostPlaces = 20
/** 本市约定: who is 不在岗 for more days than these hands the work over. */
export const longestAway = 90
/** How many messages, told as one, are read with it at one go. */
export const readTogether = 500
