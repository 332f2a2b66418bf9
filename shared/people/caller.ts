import { Problem } from '../problem'
import type { Role } from './role'
import { roleNames } from './words'

/** The signed-in person behind one call, as read from a valid session of an account in good standing. */
export interface Caller {
  id: string
  role: Role
  name: string
  /** Department id of an officer or lead. */
  department?: string
  /** Area code of the place whose clerk it is. */
  area?: string
}

/**
 * Lets the call go on when the caller has one of the roles.
 * @throws Problem 'not-signed-in' (401) without a caller, 'not-allowed' (403) with another role.
 */
export function requireRole(callers: 'anyone' | readonly Role[], caller: Caller | undefined): void {
  if (callers === 'anyone') return
  if (!caller) throw new Problem('not-signed-in')
  if (!callers.includes(caller.role))
    throw new Problem('not-allowed', `这项操作由${callers.map((one) => roleNames[one]).join('、')}办理`)
}
