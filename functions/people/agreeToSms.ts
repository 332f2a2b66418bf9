import type { Received, Replied } from '@shared/operation'
import { type Caller, isPerson } from '@shared/people/caller'
import type { agreeToSms as contract } from '@shared/people/contractSms'
import { Problem } from '@shared/problem'
import { changeReach } from '../messages/followers/changeReach'
import type { Reachable } from '../messages/followers/reached'
import type { Sealer } from '../platform/reach/sealed'
import type { Store } from '../platform/store/store'
import { phoneLogin } from './lookup'
import { seenByPhone } from './signIn/signInByPhone'
import type { Login } from './store'

interface Needs {
  reachables: Store<Reachable>
  logins: Pick<Store<Login>, 'get'>
  sealer: Sealer
  lookupSecret: string
}

/**
 * Keeps, sealed, the phone by which the caller signs in: they showed then that it is theirs, so no other one is taken.
 * @throws Problem 'bad-input' (400) for another phone.
 */
export async function agreeToSms(
  { body: { phone } }: Received<typeof contract>,
  caller: Caller,
  { reachables, logins, sealer, lookupSecret }: Needs,
): Promise<Replied<typeof contract>> {
  const login = await logins.get(phoneLogin(phone, lookupSecret))
  if (!login || !isPerson(caller, login.account)) {
    const message = '请填你登录用的手机号；用微信登录的，先退出，改用手机号登录一次'
    throw new Problem('bad-input', message, [{ field: 'phone', message }])
  }
  const shown = seenByPhone(phone).phone ?? ''
  await changeReach(caller.id, reachables, (before) => ({ ...before, sms: { phone: sealer.seal(phone), shown } }))
  return { shown }
}

/** The phone is deleted; nothing is sent to it any more. */
export async function leaveSms(caller: Caller, reachables: Store<Reachable>): Promise<{ left: true }> {
  await changeReach(caller.id, reachables, ({ sms: _sms, ...before }) => before)
  return { left: true }
}
