import * as z from 'zod'
import { operation } from '../../operation'
import { clearedDocument, finding, problems, upkeepReply, upkeepWork } from './contractParts'

export const beginUpkeep = operation({
  name: 'beginUpkeep',
  route: 'POST /api/upkeep',
  summary: '给本单位的一份文件写清理结论：继续有效、修改、废止、失效，写明理由，审核人签发后公布',
  callers: ['officer', 'lead'],
  status: 201,
  body: z.strictObject({ document: z.string().min(1).max(80), ...finding }),
  reply: upkeepReply,
  problems: [...problems, 'already-exists'],
})

export const listUpkeepWork = operation({
  name: 'listUpkeepWork',
  route: 'GET /api/upkeep/desk',
  summary: '本单位现行有效文件的清理：还没有结论的、等签的、快到期的排在前面',
  callers: ['officer', 'lead'],
  reply: z.object({
    department: z.string(),
    total: z.number(),
    cleared: z.number(),
    near: z.number(),
    documents: z.array(upkeepWork),
  }),
  problems: ['not-allowed'],
})

export const listUpkeep = operation({
  name: 'listUpkeep',
  route: 'GET /api/upkeep',
  summary: '各单位现行有效文件的清理结果（公开）',
  callers: 'anyone',
  query: z.strictObject({ unit: z.string().min(1).max(60).optional() }),
  reply: z.object({
    units: z.array(z.object({ id: z.string(), name: z.string(), documents: z.number(), cleared: z.number() })),
    unit: z.string().optional(),
    documents: z.array(clearedDocument),
  }),
  problems: ['not-found'],
})
