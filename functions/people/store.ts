import * as z from 'zod'
import type { Account } from '../platform/identity/account'
import type { Kind, Store } from '../platform/store/store'

export type Accounts = Store<Account>

const login = z.object({
  /** phone:<hash> or wechat:<hash>: a one-way look-up, see lookup.ts. */
  id: z.string(),
  version: z.number().int(),
  account: z.string(),
})
export type Login = z.infer<typeof login>

/** By which phone or WeChat person an account is found. */
export const logins: Kind<Login> = { table: 'people', schema: login, indexes: {} }

const oneTimeCode = z.object({
  /** code:<hash of the phone>. */
  id: z.string(),
  version: z.number().int(),
  /** One-way hash of the code; absent once it was used. */
  hash: z.string().optional(),
  validUntil: z.iso.datetime(),
  resendAt: z.iso.datetime(),
  /** Wrong tries of this code. */
  tries: z.number().int(),
  /** The day in 北京时间 that `sentThatDay` counts. */
  day: z.iso.date(),
  sentThatDay: z.number().int(),
  forgetAt: z.iso.datetime(),
  /** Codes sent before the last that are still valid: nobody’s request voids what another has in hand. */
  earlier: z.array(z.object({ hash: z.string(), validUntil: z.iso.datetime(), tries: z.number().int() })).optional(),
  /** When the last one was sent. */
  sentAt: z.iso.datetime().optional(),
})
export type OneTimeCode = z.infer<typeof oneTimeCode>

/** The last one-time code (验证码) of a phone, forgotten after a day. */
export const oneTimeCodes: Kind<OneTimeCode> = {
  table: 'people',
  schema: oneTimeCode,
  indexes: {},
  expiresAt: (one) => one.forgetAt,
}
