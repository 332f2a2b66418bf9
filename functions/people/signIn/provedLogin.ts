import type { proof } from '@shared/people/contractRights'
import type * as z from 'zod'
import type { AskWechat, House } from '../../platform/house'
import type { Store } from '../../platform/store/store'
import { phoneLogin, wechatLogin } from '../lookup'
import type { OneTimeCode } from '../store'
import { redeemCode } from './redeemCode'

export interface Proving {
  codes: Store<OneTimeCode>
  askWechat: AskWechat
  house: Pick<House, 'store' | 'now' | 'lookupSecret'>
  address: string | undefined
}

/** The id of the way in that somebody has just shown to be theirs. @throws as signing in by it does. */
export async function provedLogin(given: z.infer<typeof proof>, needs: Proving): Promise<string> {
  const { lookupSecret } = needs.house
  if ('wechat' in given) return wechatLogin((await needs.askWechat(given.wechat)).openid, lookupSecret)
  await redeemCode(given.phone, given.code, needs)
  return phoneLogin(given.phone, lookupSecret)
}
