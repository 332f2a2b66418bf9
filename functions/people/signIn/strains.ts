import { patience } from '@shared/limits/patience'
import * as z from 'zod'
import type { Kind } from '../../platform/store/store'

const strain = patience.extend({
  /** strain:<hash of account and place>. */
  id: z.string(),
  version: z.number().int(),
  /** The account tried; absent where attempts at all accounts from one place are counted. */
  account: z.string().optional(),
  /** Counts what failed at the account wherever it came from. */
  everywhere: z.boolean().optional(),
  forgetAt: z.iso.datetime(),
})
export type Strain = z.infer<typeof strain>

/** From so many failures on an administrator sees it. */
export const shownFrom = 5

export const strainedKey = 'strained'
export const strainsOf = (account: string) => `strains#${account}`

/** Sign-ins that failed: those of one account together, and the accounts where there are many. */
export const strains: Kind<Strain> = {
  table: 'limits',
  schema: strain,
  indexes: {
    first: ({ everywhere, n, from }) => (everywhere && n >= shownFrom ? { key: strainedKey, sort: from } : undefined),
    second: ({ account, from }) => (account === undefined ? undefined : { key: strainsOf(account), sort: from }),
  },
  expiresAt: (one) => one.forgetAt,
}
