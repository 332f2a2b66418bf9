import * as z from 'zod'
import { named } from '../../../named'
import { matterSizes } from '../words'

const { where, contact, bring } = matterSizes
const instant = z.iso.datetime('写明哪一天几点')

/** 听证通知: when and where a hearing is held, whom to ask, and what to bring. */
export const invitation = z.strictObject({
  /** ISO instant; typed and told in 北京时间. */
  when: instant,
  where: z
    .string()
    .trim()
    .min(where.least, `地点至少 ${where.least} 个字，写到哪座楼、哪个房间`)
    .max(where.most, `地点最多 ${where.most} 字`),
  contact: z.string().trim().min(contact.least, '请写明问谁：单位的电话').max(contact.most),
  bring: z
    .string()
    .trim()
    .min(bring.least, `要带什么至少 ${bring.least} 个字，不用带就不写`)
    .max(bring.most, `要带什么最多 ${bring.most} 字`)
    .optional(),
})
export type Invitation = z.infer<typeof invitation>

const why = z.object({ at: z.iso.datetime(), by: named, reason: z.string() })

/** As it is kept: what stands now, what it was before it was changed, and that it was called off. */
export const keptInvitation = z.object({
  when: instant,
  where: z.string(),
  contact: z.string(),
  bring: z.string().optional(),
  changed: why.extend({ was: z.object({ when: instant, where: z.string() }) }).optional(),
  calledOff: why.optional(),
})
export type KeptInvitation = z.infer<typeof keptInvitation>
