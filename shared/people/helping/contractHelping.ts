import * as z from 'zod'
import { operation } from '../../operation'
import { helpCodeDigits, helpDays, helpKinds } from './words'

const side = z.object({
  id: z.string(),
  name: z.string(),
  may: z.array(z.enum(helpKinds)),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
})
/** Who helps me, and whom I help. */
export const both = z.object({ helpers: z.array(side), helped: z.array(side) })

export const listHelp = operation({
  name: 'listHelp',
  route: 'GET /api/people/me/help',
  summary: '代办：谁在替我办，我在替谁办',
  callers: ['citizen'],
  reply: both,
})

export const makeHelpCode = operation({
  name: 'makeHelpCode',
  route: 'POST /api/people/me/help-codes',
  summary: '请家人代办：定好能办什么、到哪天，得到一个说给家人的授权码',
  callers: ['citizen'],
  status: 201,
  body: z.strictObject({
    may: z
      .array(z.enum(helpKinds))
      .min(1, '选至少一样')
      .refine((may) => !may.includes('settle') || may.includes('read'), '替你撤回、打分，要先让家人看得到办件'),
    days: z.enum(helpDays),
  }),
  reply: z.object({ code: z.string(), validUntil: z.iso.datetime() }),
  problems: ['too-many-attempts', 'not-now'],
})

export const takeHelpCode = operation({
  name: 'takeHelpCode',
  route: 'POST /api/people/me/help',
  summary: '填家人给的授权码，替家人办',
  callers: ['citizen'],
  body: z.strictObject({
    code: z
      .string()
      .max(20)
      .transform((typed) => typed.replace(/\D/g, ''))
      .pipe(z.string().length(helpCodeDigits, `授权码是 ${helpCodeDigits} 位数字`)),
  }),
  reply: both,
  problems: ['wrong-help-code', 'too-many-attempts', 'not-now', 'changed-meanwhile'],
})

export const endHelp = operation({
  name: 'endHelp',
  route: 'DELETE /api/people/me/help/{id}',
  summary: '结束代办：哪一边都可以，马上停',
  callers: ['citizen'],
  params: z.strictObject({ id: z.string().regex(/^citizen-[0-9a-z-]{1,40}$/, '账号不合规则') }),
  reply: both,
  problems: ['not-found', 'changed-meanwhile'],
})
