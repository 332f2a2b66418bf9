import type { Received } from '@shared/operation'
import type { signInByWechat as contract } from '@shared/people/contract'
import type { Account } from '../../platform/identity/account'
import type { AskWechat } from '../../platform/house'
import type { Store } from '../../platform/store/store'
import { citizenOf } from './citizenOf'
import { sealerOf } from '../../platform/reach/sealed'
import { unless } from '../../platform/unless'
import { wechatLogin } from '../lookup'
import type { Accounts, Login } from '../store'

interface Needs {
  accounts: Accounts
  logins: Store<Login>
  askWechat: AskWechat
  random(below: number): number
  now: Date
  lookupSecret: string
  /** What they write is given to WeChat's check of contents, which asks who wrote it. */
  checksContent?: boolean | undefined
}

/** The citizen whom WeChat names. @throws Problem 'wechat-refused' | 'too-many-attempts' | 'upstream-busy' | 'not-allowed'. */
export async function signInByWechat({ body }: Received<typeof contract>, needs: Needs): Promise<Account> {
  const { openid } = await needs.askWechat(body.code)
  const account = await citizenOf(wechatLogin(openid, needs.lookupSecret), { name: '微信市民' }, needs)
  if (!needs.checksContent || account.openid) return account
  const sealed = { ...account, openid: sealerOf(needs.lookupSecret).seal(openid) }
  // Somebody faster keeps it too, or the next sign-in does.
  return (await unless(needs.accounts.save(sealed), 'changed-meanwhile')) ?? account
}
