import * as z from 'zod'
import { operation } from '../../operation'
import { safetySizes } from '../../safety/words'

const { why } = safetySizes

export const listHeldTexts = operation({
  name: 'listHeldTexts',
  route: 'GET /api/survey-texts',
  summary: '问卷里写的、等着核看的：市分办台看全部，县（市、区）分办台看本县单位的问卷',
  callers: ['dispatcher', 'officer', 'lead', 'supervisor'],
  county: true,
  reply: z.object({
    texts: z.array(
      z.object({
        id: z.string(),
        survey: z.string(),
        department: z.string(),
        asked: z.string(),
        text: z.string(),
        found: z.array(z.string()),
        /** Whether this reader looks, or only watches. */
        looks: z.boolean(),
      }),
    ),
    /** How many wait until more people have answered: nobody reads who might just have. */
    later: z.number(),
  }),
})

export const lookAtText = operation({
  name: 'lookAtText',
  route: 'POST /api/survey-texts/{id}/look',
  summary: '核看问卷里写的：放行，或者写明为什么不宜公开',
  callers: ['dispatcher', 'officer', 'lead'],
  params: z.strictObject({ id: z.string().regex(/^held-[\w-]{1,120}$/, '没有这一条') }),
  body: z
    .strictObject({
      fine: z.boolean(),
      reason: z
        .string()
        .trim()
        .min(why.least, `理由至少 ${why.least} 个字`)
        .max(why.most, `理由最多 ${why.most} 字`)
        .optional(),
    })
    .refine(({ fine, reason }) => fine || reason !== undefined, { path: ['reason'], message: '写明为什么不宜公开' }),
  reply: z.object({ looked: z.literal(true) }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})
