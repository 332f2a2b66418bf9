import * as z from 'zod'
import { basis } from '../../deadlines/rule'

/** By when those asked have to say what they think, as it was when they were asked. */
export const opinionLimit = z.object({ ruleId: z.string(), dueDate: z.iso.date(), explanation: z.string(), basis })
export type OpinionLimit = z.infer<typeof opinionLimit>
