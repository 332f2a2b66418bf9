import type { Caller } from '../people/caller'
import { Problem } from '../problem'
import type { Inquiry } from './inquiry'
import type { Action } from './status'

const ownCase = (caller: Caller, inquiry: Inquiry) => caller.role === 'citizen' && caller.id === inquiry.citizen
const ownDepartment = (caller: Caller, inquiry: Inquiry) =>
  (caller.role === 'officer' || caller.role === 'lead') && caller.department === inquiry.department.id

/** Who may do what to this very inquiry, besides what the status table says. */
const who: Record<Action | 'read', (caller: Caller, inquiry: Inquiry) => boolean> = {
  read: (caller, inquiry) =>
    ownCase(caller, inquiry) ||
    ownDepartment(caller, inquiry) ||
    caller.role === 'dispatcher' ||
    caller.role === 'supervisor' ||
    (caller.role === 'editor' && inquiry.publishable && inquiry.repliedAt !== undefined),
  assign: (caller) => caller.role === 'dispatcher',
  return: ownDepartment,
  reply: ownDepartment,
  dispute: (caller, inquiry) => ownCase(caller, inquiry) && !inquiry.events.some((one) => one.type === 'disputed'),
  supplement: ownCase,
  rate: ownCase,
  withdraw: ownCase,
  publish: (caller, inquiry) => caller.role === 'editor' && inquiry.publishable,
}

const refusals: Partial<Record<Action | 'read', string>> = {
  publish: '提问人没有同意公开，不能选登',
  dispute: '分错了只有提问人能提，一件事提一次，由分办台判断',
}

/** @throws Problem 'not-allowed' (403) when this caller may not do this to this inquiry. */
export function requireAccess(caller: Caller, action: Action | 'read', inquiry: Inquiry): void {
  if (!who[action](caller, inquiry)) throw new Problem('not-allowed', refusals[action] ?? '这件事不归你查看或办理')
}

/** 个人信息保护法 第六条 (minimum necessary): contact details are for the person and for the department that answers now. */
export const maySeeContact = (caller: Caller, inquiry: Inquiry): boolean =>
  ownCase(caller, inquiry) || ownDepartment(caller, inquiry)
