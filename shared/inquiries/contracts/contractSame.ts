import * as z from 'zod'
import { operation } from '../../operation'
import { answerKinds } from '../disclosure/decisionWords'
import { statuses } from '../words'
import { openedLine } from './contractOpened'
import { id } from './contractParts'

export const findSameInformation = operation({
  name: 'findSameInformation',
  route: 'GET /api/inquiries/{id}/same-information',
  summary: '答复前先查：可能相同的信息公开过没有、申请过没有，和这位申请人近来申请了多少',
  callers: ['officer', 'lead', 'dispatcher', 'supervisor'],
  params: id,
  reply: z.object({
    /** What may be the same, the likest first. */
    asked: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        submittedAt: z.iso.datetime(),
        status: z.enum(statuses),
        /** How it was answered, where it was. */
        kind: z.enum(answerKinds).optional(),
        /** Where it is open to everybody now. */
        where: z.string().optional(),
        /** The same applicant asked before (政府信息公开条例 第三十六条第六项); else another one (第四十四条). */
        sameApplicant: z.boolean(),
      }),
    ),
    /** What is open to everybody and may be the same, the likest first. */
    opened: z.array(openedLine),
    /** Applications of this applicant to this department: on the day of this one, within 30 days and in the calendar month before it. */
    applicant: z.object({ sameDay: z.number(), within30Days: z.number(), thisMonth: z.number() }),
  }),
  problems: ['not-found', 'not-allowed'],
})
