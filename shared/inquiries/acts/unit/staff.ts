import type { Role } from '../../../people/role'

/** Who may call what a department does with its case; whose case it is, each act says. */
export const staffOfDepartment = ['officer', 'lead'] as const satisfies readonly Role[]
export const signers = ['lead', 'supervisor'] as const satisfies readonly Role[]
