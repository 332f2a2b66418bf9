import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { enableAccount as contract } from '@shared/people/contractAdministration'
import { Problem } from '@shared/problem'
import { byCaller } from '../record/withEvent'
import { administer, type Office } from './administer'
import { lineOf } from './lineOf'

/** 恢复使用: with the password there was. @throws Problem 'not-found' (404), 'not-now' (409) for who is not disabled. */
export async function enableAccount(
  { params }: Received<typeof contract>,
  caller: Caller,
  office: Office,
): Promise<Replied<typeof contract>> {
  const saved = await administer(
    {
      account: params.account,
      decide(target, at) {
        if (!target.disabled) throw new Problem('not-now', '这个账号没有停用')
        return { event: { type: 'enabled', at, by: byCaller(caller) } }
      },
    },
    caller,
    office,
  )
  return { account: lineOf(saved) }
}
