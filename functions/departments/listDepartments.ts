import type { listDepartments as contract } from '@shared/departments/contract'
import type { Department } from '@shared/departments/department'
import type { Replied } from '@shared/operation'

/** Every department with what it answers for, in our own words. */
export const listDepartments = (departments: readonly Department[]): Replied<typeof contract> => ({
  departments: departments.map(({ id, name, duties }) => ({ id, name, duties: duties.map((duty) => duty.text) })),
})
