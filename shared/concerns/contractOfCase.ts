import * as z from 'zod'
import { operation } from '../operation'

export const listResponsesOfCase = operation({
  name: 'listResponsesOfCase',
  route: 'GET /api/concerns/cases/{code}',
  summary: '和这件办件问的是同一件事、还作数的公开回应；给提问的本人和工作人员看',
  callers: ['citizen', 'officer', 'lead', 'dispatcher', 'editor', 'supervisor'],
  county: true,
  params: z.strictObject({ code: z.string().trim().min(4).max(40) }),
  reply: z.object({
    responses: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        text: z.string(),
        department: z.string().optional(),
        respondedAt: z.iso.datetime(),
        /** It is being put right: not to be gone by as it stands. */
        correcting: z.boolean(),
      }),
    ),
  }),
})
