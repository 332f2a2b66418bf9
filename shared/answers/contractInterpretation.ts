import * as z from 'zod'
import { operation } from '../operation'
import { draftedInterpretation } from './interpretations/desk'
import { interpretationContent } from './interpretations/interpretation'
import { interpretationSizes } from './words'

const { reason: why } = interpretationSizes
const id = z.strictObject({ id: z.string().min(4).max(80) })
const version = z.number().int().min(0)
const reply = z.object({ interpretation: draftedInterpretation })

export const reviseInterpretation = operation({
  name: 'reviseInterpretation',
  route: 'PUT /api/interpretations/{id}',
  summary: '修改还没有签发的解读，再交签发',
  callers: ['officer', 'lead'],
  params: id,
  body: z.strictObject({ version, content: interpretationContent }),
  reply,
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const sendBackInterpretation = operation({
  name: 'sendBackInterpretation',
  route: 'POST /api/interpretations/{id}/return',
  summary: '把解读草稿退回修改，写明理由',
  callers: ['lead'],
  params: id,
  body: z.strictObject({
    version,
    reason: z.string().trim().min(why.least, `理由至少 ${why.least} 个字`).max(why.most, `理由最多 ${why.most} 字`),
  }),
  reply,
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const dropInterpretation = operation({
  name: 'dropInterpretation',
  route: 'POST /api/interpretations/{id}/drop',
  summary: '不用这份解读草稿了',
  callers: ['officer', 'lead'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})
