import { Problem } from '../problem'

/**
 * Where an inquiry stands.
 * triage 待分办 · handling 办理中 · replied 已答复 · closed 办结 · withdrawn 已撤回.
 */
export const statuses = ['triage', 'handling', 'replied', 'closed', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

/** assign 转办 · return 退回 · dispute 分错了 · reply 答复 · supplement 补充 · rate 评价 · withdraw 撤回 · publish 选登. */
export const actions = ['assign', 'return', 'dispute', 'reply', 'supplement', 'rate', 'withdraw', 'publish'] as const
export type Action = (typeof actions)[number]

/** The one table of what may happen. A missing cell means: not now. */
const table: Record<Status, Partial<Record<Action, Status>>> = {
  triage: { assign: 'handling', supplement: 'triage', withdraw: 'withdrawn' },
  handling: {
    assign: 'handling',
    return: 'handling',
    dispute: 'triage',
    reply: 'replied',
    supplement: 'handling',
    withdraw: 'withdrawn',
  },
  replied: { rate: 'closed', publish: 'replied' },
  closed: { publish: 'closed' },
  withdrawn: {},
}

export const statusNames: Record<Status, string> = {
  triage: '待分办',
  handling: '办理中',
  replied: '已答复',
  closed: '办结',
  withdrawn: '已撤回',
}

export const actionNames: Record<Action, string> = {
  assign: '转办',
  return: '退回',
  dispute: '提出分错了',
  reply: '答复',
  supplement: '补充',
  rate: '评价',
  withdraw: '撤回',
  publish: '选登',
}

export const may = (status: Status, action: Action): boolean => table[status][action] !== undefined

/** Whether somebody in the government still owes something. */
export const isOpen = (status: Status): boolean => status === 'triage' || status === 'handling'

/** @throws Problem 'not-now' (409) when the table has no such move. */
export function next(status: Status, action: Action): Status {
  const to = table[status][action]
  if (!to) throw new Problem('not-now', `这件事${statusNames[status]}，不能再${actionNames[action]}`)
  return to
}
