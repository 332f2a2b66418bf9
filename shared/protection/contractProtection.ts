import * as z from 'zod'
import { operation } from '../operation'
import { protectionContent } from './content'
import { protectionCallers, protectionParams, protectionReply } from './contractParts'
import { shownProtection } from './view'

export const listProtection = operation({
  name: 'listProtection',
  route: 'GET /api/protection',
  summary: '个人信息保护影响评估记录和泄露通知书：等签字的和签过字留档的，新的在前',
  callers: protectionCallers,
  county: true,
  reply: z.object({
    records: z.array(shownProtection),
    /** Whose record a new one is. */
    unit: z.string(),
    /** Whether a notice may go to every account. */
    everyone: z.boolean(),
  }),
})

export const beginProtection = operation({
  name: 'beginProtection',
  route: 'POST /api/protection',
  summary: '写一份影响评估记录或者泄露通知书，交另一个人签字',
  callers: protectionCallers,
  county: true,
  status: 201,
  body: z.strictObject({ sheet: z.enum(['impact', 'breach']), content: protectionContent }),
  reply: protectionReply,
  problems: ['not-allowed', 'bad-input'],
})

export const countProtected = operation({
  name: 'countProtected',
  route: 'GET /api/protection/{id}/people',
  summary: '签过字的泄露通知书要告知几个人：照现在的办件和账号数，不写是谁',
  callers: protectionCallers,
  county: true,
  params: protectionParams,
  reply: z.object({ people: z.number(), without: z.number() }),
  problems: ['not-found', 'not-allowed', 'not-now'],
})
