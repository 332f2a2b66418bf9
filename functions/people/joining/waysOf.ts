import type { joinedWay } from '@shared/people/contractJoining'
import type * as z from 'zod'
import type { Accounts } from '../store'

/** The other ways in that are one with an account, as its owner knows them. */
export async function waysOf(id: string, accounts: Pick<Accounts, 'get'>): Promise<z.infer<typeof joinedWay>[]> {
  const { joined = [] } = (await accounts.get(id)) ?? {}
  const others = await Promise.all(joined.map((one) => accounts.get(one.id)))
  return joined.map((one, nth) => {
    const phone = others[nth]?.phone
    return { ...one, says: phone ? `手机号 ${phone}` : '微信' }
  })
}
