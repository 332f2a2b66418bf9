import type { Caller } from '@shared/people/caller'

/** Departments that cases of the bench go to. */
export const departments = [
  'housing',
  'human-resources',
  'urban-management',
  'civil-affairs',
  'education-sports',
  'health',
  'transport',
  'ecology',
] as const

export const citizenOf = (nth: number): Caller => ({ id: `citizen-${nth % 2_000}`, role: 'citizen', name: '示例居民' })

export const officerOf = (department: string): Caller => ({
  id: `officer-${department}`,
  role: 'officer',
  name: '示例经办',
  department,
})

export const leadOf = (department: string): Caller => ({
  id: `lead-${department}`,
  role: 'lead',
  name: '示例审核',
  department,
})

export const supervisor: Caller = { id: 'supervisor', role: 'supervisor', name: '示例督查' }
