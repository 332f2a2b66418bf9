import type { Received, Replied } from '@shared/operation'
import { agreed } from '@shared/limits/agreed'
import type { Caller } from '@shared/people/caller'
import type { makeHelpCode as contract } from '@shared/people/helping/contractHelping'
import { helpCodeDigits, helpMinutes, mostHelped } from '@shared/people/helping/words'
import { Problem } from '@shared/problem'
import { accounts } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { countOne } from '../../platform/limits'
import { helpCodeId, helpCodes } from './codes'

/** 授权码: said on the phone or shown, good for a quarter of an hour and for one helper. */
export async function makeHelpCode(
  { body: { may, days } }: Received<typeof contract>,
  caller: Caller,
  house: Pick<House, 'store' | 'now' | 'random' | 'lookupSecret'>,
): Promise<Replied<typeof contract>> {
  const own = await house.store(accounts).get(caller.id)
  if ((own?.helpers?.length ?? 0) >= mostHelped) throw new Problem('not-now', `最多请 ${mostHelped} 个人，先结束一个`)
  const words = '你这段时间要的授权码太多'
  await countOne([{ what: 'help:code', whom: caller.id, limits: agreed.helpCode.person, words }], house)
  const code = String(house.random(10 ** helpCodeDigits)).padStart(helpCodeDigits, '0')
  const at = house.now().getTime()
  const validUntil = new Date(at + helpMinutes * 60_000).toISOString()
  const until = new Date(at + Number(days) * 86_400_000).toISOString()
  const id = helpCodeId(code, house.lookupSecret)
  const there = await house.store(helpCodes).get(id)
  const made = {
    id,
    version: there?.version ?? 0,
    person: caller.id,
    may: [...new Set(may)],
    until,
    validUntil,
    used: false,
  }
  if (there && there.validUntil > house.now().toISOString()) throw new Problem('not-now', '请再要一次授权码')
  await (there ? house.store(helpCodes).save(made) : house.store(helpCodes).create(made))
  return { code, validUntil }
}
