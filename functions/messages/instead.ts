import { triageDesk } from '@shared/departments/department'
import type { About } from '@shared/outbox'
import { cityDesk, type StaffRole } from '@shared/people/staffAddress'

/** Who is told where a desk has nobody of a role. */
export interface Instead {
  role: StaffRole
  desk: string
  /** They cannot do what it asks for: it says besides who is missing. */
  lacks?: true
}

/** Whoever can do the same, and in the end those who watch. */
const others: Record<Exclude<StaffRole, 'lead'>, readonly StaffRole[]> = {
  officer: ['lead', 'dispatcher'],
  dispatcher: ['supervisor'],
  editor: ['dispatcher'],
  supervisor: ['dispatcher'],
  // Nobody else goes to that place with paper and glue; the department is told for itself.
  clerk: [],
  administrator: [],
}

/** Who watches over a county, and where a county has nobody of them those of the city: told the same twice they hear it once. */
const watchesOver = (role: StaffRole) => role === 'supervisor' || role === 'administrator'

const city: Instead = { role: 'supervisor', desk: cityDesk }
const none: Instead = { ...city, lacks: true }

/**
 * 代签: what no lead of a unit can sign, whoever else may: of cases a county's own supervisor first; what is issued to
 * citizens the leads of the office that hosts the desk. Documents, their clearing up, interpretations and yearly reports are signed in the
 * unit alone: the supervisor hears that it has nobody who can. What a county takes into the library those of the city may look
 * at. Anything else is the supervisor's of the city.
 */
const signsInstead: Partial<Record<About['thing'], (desk: string) => readonly Instead[]>> = {
  inquiry: (desk) => [{ role: 'supervisor', desk }, city],
  queue: (desk) => [{ role: 'supervisor', desk }, city],
  noticeDraft: () => [{ role: 'lead', desk: triageDesk.hostId }, none],
  survey: () => [{ role: 'lead', desk: triageDesk.hostId }, none],
  accession: () => [{ role: 'lead', desk: triageDesk.hostId }, city],
  paper: () => [none],
  upkeep: () => [none],
  interpretation: () => [none],
  yearly: () => [none],
}

const inPlaceOfLead = (about: About['thing'] | undefined, desk: string): readonly Instead[] =>
  (about && signsInstead[about]?.(desk)) || [city]

/** Whom to try one after the other where a message for a role at a desk, about such a thing, finds nobody there. */
export function insteadOf(role: StaffRole, desk: string, about: About['thing'] | undefined): readonly Instead[] {
  // Leads are told as well, and whoever stands in for them: nobody else can look at it.
  if (role === 'editor' && about === 'accession') return []
  return role === 'lead'
    ? [...inPlaceOfLead(about, desk), { role: 'dispatcher', desk, lacks: true }]
    : [...(watchesOver(role) ? [{ role, desk: '' }] : []), ...others[role].map((one) => ({ role: one, desk }))]
}

/** Said to whoever is told of what they cannot sign. */
export const lacksLead = '这个单位眼下没有能签的审核人，请管理员设一位。'
