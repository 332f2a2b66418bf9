import { addDays, beijingDate } from '@shared/calendar/date'
import type { Received } from '@shared/operation'
import { type Away, overlaps } from '@shared/people/away'
import type { Caller } from '@shared/people/caller'
import type { setAway as contract } from '@shared/people/contract'
import { longestAway } from '@shared/people/words'
import { Problem } from '@shared/problem'
import { type Account, staffId } from '../platform/identity/account'
import type { Accounts } from './store'
import { again } from '../platform/unless'

interface Needs {
  accounts: Accounts
  now: Date
}

/**
 * 不在岗: from when to when, and who of the same department stands in; without these, back at work.
 * @throws Problem 'bad-input' for days that are over or too many, or a deputy who is none of the colleagues, or away too.
 */
export async function setAway(
  { body }: Received<typeof contract>,
  caller: Caller,
  { accounts, now }: Needs,
): Promise<Account> {
  const spell = body.away && (await spellOf(body.away, caller, { accounts, now }))
  return again(async () => {
    const { away: _before, ...account } = await mine(caller, accounts)
    return accounts.save({ ...account, ...(spell ? { away: spell } : {}) })
  })
}

async function mine({ id }: Caller, accounts: Accounts): Promise<Account> {
  const account = await accounts.get(id)
  if (!account) throw new Problem('session-ended')
  return account
}

async function spellOf(
  { from, until, deputy }: NonNullable<Received<typeof contract>['body']['away']>,
  caller: Caller,
  { accounts, now }: Needs,
): Promise<Away> {
  if (until < from) throw wrong('until', '到哪一天不能早于从哪一天')
  if (until < beijingDate(now)) throw wrong('until', '这几天已经过去了')
  if (until > addDays(from, longestAway - 1)) throw wrong('until', `一次最多 ${longestAway} 天，更久的请移交办件`)
  const found = await accounts.get(staffId(deputy))
  if (!found || found.disabled || !found.department || found.department.id !== caller.department)
    throw wrong('deputy', '本单位没有这位同事，请重新选')
  if (found.id === caller.id) throw wrong('deputy', '代办人要选另一位同事')
  if (found.away && overlaps(found.away, { from, until }))
    throw wrong('deputy', `${found.name}那几天也不在岗，请选另一位`)
  return { from, until, deputy: { id: found.id, name: found.name } }
}

const wrong = (field: string, words: string) =>
  new Problem('bad-input', words, [{ field: `away.${field}`, message: words }])
