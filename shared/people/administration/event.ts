import * as z from 'zod'
import { named } from '../../named'
import { role } from '../role'

const step = <T extends string>(type: T) =>
  z.object({
    type: z.literal(type),
    at: z.iso.datetime(),
    /** The administrator, or whoever runs the platform. */
    by: named,
    /** Over the line before and over this one. */
    hash: z.string().optional(),
  })

const seat = { role, name: z.string(), department: named.optional(), area: named.optional() }

/** What was done to the account of somebody who works here: appended, never edited; each line holds on to the one before. */
export const accountEvent = z.discriminatedUnion('type', [
  /** How an account stood that is older than this record. */
  step('found').extend({ ...seat, disabled: z.boolean() }),
  step('opened').extend(seat),
  step('reset'),
  /** 停用; `successor` takes over the cases in hand. */
  step('disabled').extend({ successor: named.optional() }),
  step('enabled'),
  /** 绑定验证器, by the person; 重置验证器, by an administrator. */
  step('secondSet'),
  step('secondCleared'),
  step('moved').extend({ ...seat, successor: named.optional() }),
  /** One session, by when it was opened; without it all of them. */
  step('sessionsEnded').extend({ opened: z.iso.datetime().optional() }),
])
export type AccountEvent = z.infer<typeof accountEvent>
