import * as z from 'zod'
import { roles } from './words'

/**
 * Who a signed-in person is here.
 * citizen 市民 · officer 经办 · lead 审核 · dispatcher 分办 · editor 选登与发布编辑 · supervisor 督查 ·
 * clerk 村居经办, of one village, community or town: hangs notices there, and sees no case.
 */
export const role = z.enum(roles)
export type Role = z.infer<typeof role>
