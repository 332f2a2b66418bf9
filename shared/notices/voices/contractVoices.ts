import * as z from 'zod'
import { operation } from '../../operation'
import { id } from '../contractParts'
import { voiceSize, wishes } from './words'

export const raiseVoice = operation({
  name: 'raiseVoice',
  route: 'POST /api/notices/{id}/voices',
  summary: '对一份公告提意见或者申请听证，成为发公告单位的一件办件；听证申请一人计一次',
  callers: ['citizen'],
  status: 201,
  params: id,
  body: z.strictObject({
    wish: z.enum(wishes),
    text: z
      .string()
      .trim()
      .min(voiceSize.least, `至少写 ${voiceSize.least} 个字`)
      .max(voiceSize.most, `最多 ${voiceSize.most} 字`),
    /** Made once on the phone for each sending: sent again, it is one case. */
    key: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, '提交标识不合规则'),
  }),
  reply: z.object({
    /** Query code of the case. */
    inquiry: z.string(),
    department: z.string(),
    /** By when it is answered, in words. */
    due: z.string(),
  }),
  problems: ['not-found', 'not-now', 'already-exists', 'said-before', 'too-many-attempts'],
})
