import * as z from 'zod'
import { roles } from './words'

/**
 * Who a signed-in person is here.
 * citizen 市民 · officer 经办 · lead 审核 · dispatcher 分办 · editor 选登与发布编辑 · supervisor 督查 ·
 * clerk 村居经办, of one village, community or town: hangs notices there, and sees no case ·
 * administrator 管理员: accounts of the city, of a place or of a unit, and sees no case either.
 */
export const role = z.enum(roles)
export type Role = z.infer<typeof role>
