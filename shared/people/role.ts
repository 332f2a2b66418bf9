import * as z from 'zod'

/**
 * Who a signed-in person is here.
 * citizen 市民 · officer 经办 · lead 审核 · dispatcher 分办 · editor 选登与发布编辑 · supervisor 督查.
 */
export const role = z.enum(['citizen', 'officer', 'lead', 'dispatcher', 'editor', 'supervisor'])
export type Role = z.infer<typeof role>

export const staffRoles = ['officer', 'lead', 'dispatcher', 'editor', 'supervisor'] as const satisfies readonly Role[]
export const signedInRoles = role.options

export const roleNames: Record<Role, string> = {
  citizen: '市民',
  officer: '经办',
  lead: '审核',
  dispatcher: '分办',
  editor: '编辑',
  supervisor: '督查',
}
