import { role } from '@shared/people/role'
import * as z from 'zod'
import type { Kind } from './store'

/** A person who can sign in: a citizen by phone or WeChat, or staff by account and password. */
export const account = z.object({
  /** citizen-… or what `staffId` gives. */
  id: z.string(),
  version: z.number().int(),
  role,
  name: z.string(),
  department: z.object({ id: z.string(), name: z.string() }).optional(),
  places: z.array(z.string()),
  /** Only as it is shown, 138****0001: to find the account the login items hold one-way hashes. */
  phone: z
    .string()
    .regex(/^1\d{2}\*{4}\d{4}$/)
    .optional(),
  password: z
    .object({
      /** argon2id, with its parameters inside. */
      hash: z.string(),
      /** Set by a seed or by whoever made the account; outside local mode it must be changed before anything else. */
      initial: z.boolean(),
      failures: z.number().int(),
      lockedUntil: z.iso.datetime().optional(),
    })
    .optional(),
  disabled: z.boolean(),
  createdAt: z.iso.datetime(),
})
export type Account = z.infer<typeof account>

export const accounts: Kind<Account> = { table: 'people', schema: account, indexes: {} }

export const staffId = (account: string): string => `staff-${account}`
