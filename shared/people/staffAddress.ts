import type { Role } from './role'
import { staffRoles } from './words'

export type StaffRole = (typeof staffRoles)[number]

/**
 * To whoever has a role at a desk at the time of delivery, except the one who caused the message: it rides as one message
 * in the item that caused it, and only the outbox knows who these people are by then.
 */
export interface StaffAddress {
  /** Department of officers and leads, area code of a clerk; an administrator sits at either or at none; those of the other roles sit at one desk for the whole city. */
  department: string
  role: StaffRole
  /** Account of the one who has it in hand; the others of the desk only when that one is no longer there. */
  person?: string | undefined
  except?: string | undefined
}

/** The desk of dispatchers, editors and supervisors. */
export const cityDesk = 'city'

export const isStaffRole = (role: Role): role is StaffRole => (staffRoles as readonly Role[]).includes(role)

/** Where somebody of this role sits. */
export const deskOfRole = (role: StaffRole, department: string): string =>
  role === 'officer' || role === 'lead' || role === 'clerk' || (role === 'administrator' && department)
    ? department
    : (role === 'editor' || role === 'supervisor') && department.startsWith('desk@')
      ? department
      : cityDesk

/** staff:housing#officer for all of them, staff:housing#officer=staff-one for one of them, …!staff-one for all but one. */
export const staffAddress = ({ department, role, person, except }: StaffAddress): string =>
  `staff:${deskOfRole(role, department)}#${role}${person ? `=${person}` : ''}${except ? `!${except}` : ''}`

/** The address behind such a text; undefined for one that names a citizen. */
export function staffAddressOf(to: string): StaffAddress | undefined {
  const [, department = '', named, person, except] = /^staff:([^#]+)#(\w+)(?:=([^!]+))?(?:!(.+))?$/.exec(to) ?? []
  const role = staffRoles.find((one) => one === named)
  return role && { department, role, person, except }
}
