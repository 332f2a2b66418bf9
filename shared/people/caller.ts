import type { Help } from './helping/help'
import { Problem } from '../problem'
import type { Role } from './role'
import { sitsInFormer } from './heirs'
import { roleNames, staffRoles } from './words'

/** The signed-in person behind one call, as read from a valid session of an account in good standing. */
export interface Caller {
  id: string
  role: Role
  name: string
  /** Department id of an officer or lead. */
  department?: string
  /** 撤并: units that are no more today, each with the unit that does its work. */
  heirs?: Readonly<Record<string, string>>
  /** Area code of the place whose clerk it is. */
  area?: string
  /** Of a citizen: other accounts that they have shown to be theirs, and joined to this one. */
  also?: readonly string[]
  /** 代办: whom they help, as far as it was agreed and counts now. */
  helps?: readonly Help[]
}

/** 县（市、区）的督查和编辑: who watches or edits for one county or zone, and sits at its desk. */
export const ofCounty = ({ role, department }: Caller): boolean =>
  (role === 'supervisor' || role === 'editor') && department !== undefined

/** What everybody who works here may do is their own: their password, their messages. */
const isOwn = (callers: readonly Role[]) => staffRoles.every((one) => callers.includes(one))

/** Whether an account is this very person's: the one they are in, or one that is joined to it. */
export const isPerson = ({ id, also }: Pick<Caller, 'id' | 'also'>, account: string): boolean =>
  id === account || also?.includes(account) === true

/** Every account of this person, the one they are in first. */
export const accountsOf = ({ id, also = [] }: Pick<Caller, 'id' | 'also'>): string[] => [id, ...also]

/**
 * Lets the call go on when the caller has one of the roles; those of a county where that was meant (`county`) alone.
 * @throws Problem 'not-signed-in' (401) without a caller, 'not-allowed' (403) with another role, or from a unit that is no more.
 */
export function requireRole(
  callers: 'anyone' | readonly Role[],
  caller: Caller | undefined,
  county: boolean = false,
): void {
  if (callers === 'anyone') return
  if (!caller) throw new Problem('not-signed-in')
  if (!callers.includes(caller.role))
    throw new Problem('not-allowed', `这项操作由${callers.map((one) => roleNames[one]).join('、')}办理`)
  if (sitsInFormer(caller) && !isOwn(callers))
    throw new Problem('not-allowed', '你的单位已经撤并，工作由承接的单位办；请管理员把你的账号调过去')
  if (ofCounty(caller) && !county && !isOwn(callers))
    throw new Problem('not-allowed', `这项操作由市里的${roleNames[caller.role]}办理`)
}
