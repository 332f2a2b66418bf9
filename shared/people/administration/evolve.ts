import type { Named } from '../../named'
import type { Role } from '../role'
import type { AccountEvent } from './event'

/** What the record of an account decides about it. */
export interface AccountStanding {
  role: Role
  name: string
  department?: Named | undefined
  area?: Named | undefined
  disabled: boolean
}

/** How the account stands after this. */
export function stood(before: AccountStanding | undefined, event: AccountEvent): AccountStanding | undefined {
  switch (event.type) {
    case 'found':
    case 'opened':
    case 'moved':
      return {
        role: event.role,
        name: event.name,
        ...(event.department ? { department: event.department } : {}),
        ...(event.area ? { area: event.area } : {}),
        disabled: event.type === 'found' ? event.disabled : (before?.disabled ?? false),
      }
    case 'disabled':
    case 'enabled':
      return before && { ...before, disabled: event.type === 'disabled' }
    case 'reset':
    case 'secondSet':
    case 'secondCleared':
    case 'sessionsEnded':
      return before
  }
}
