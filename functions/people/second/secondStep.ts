import { createHmac } from 'node:crypto'
import { Problem } from '@shared/problem'
import type { Account } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { sealerOf } from '../../platform/reach/sealed'
import { again } from '../../platform/unless'
import type { Accounts } from '../store'
import { stepOf } from './totp'

type Second = NonNullable<Account['second']>

interface Needs {
  accounts: Accounts
  house: Pick<House, 'now' | 'lookupSecret'>
}

/** 本市约定: who knows the password may miss the code so often within an hour; a device that is known is not counted. */
const mostWrong = 10
const wrongFor = 3_600_000

/** One-way, as all look-ups are. */
export const recoveryHash = (id: string, code: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`recovery:${id}:${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
    .digest('base64url')

export const secretIn = ({ secret }: Second, { lookupSecret }: Pick<House, 'lookupSecret'>): Buffer => {
  const opened = sealerOf(lookupSecret).open(secret)
  if (opened === undefined) throw new Problem('not-now', '验证器的设置读不出来，请管理员重置')
  return Buffer.from(opened, 'base64url')
}

/** What is left when this code is used: it counts once. Undefined for a wrong one. */
function used(code: string, id: string, second: Second, house: Needs['house']): Second | undefined {
  const step = stepOf(code, secretIn(second, house), house.now(), second.lastStep)
  if (step !== undefined) return { ...second, lastStep: step }
  const hash = recoveryHash(id, code, house.lookupSecret)
  return second.recovery.includes(hash)
    ? { ...second, recovery: second.recovery.filter((one) => one !== hash) }
    : undefined
}

/**
 * 第二步: after the right password, the code of the person's own device or one of the recovery codes. Nothing for an account
 * that has set up none.
 * @throws Problem 'second-needed' (401) without a code, 'wrong-code' (401) for a wrong one or one that was used before,
 * 'too-many-attempts' (429) after many wrong ones.
 */
export async function requireSecond(
  { id, second: found }: Account,
  code: string | undefined,
  knownDevice: boolean,
  { accounts, house }: Needs,
): Promise<void> {
  if (found?.setAt === undefined) return
  if (code === undefined) throw new Problem('second-needed')
  const right = await again(async () => {
    const account = await accounts.get(id)
    const second = account?.second
    if (!account || second?.setAt === undefined) return true
    const now = house.now().getTime()
    const wrong = second.wrong && now < Date.parse(second.wrong.from) + wrongFor ? second.wrong : undefined
    if (!knownDevice && (wrong?.n ?? 0) >= mostWrong)
      throw new Problem('too-many-attempts', '验证码错得太多，一小时以后再试。不是你自己在试，就请管理员重置密码')
    const left = used(code, id, second, house)
    const from = wrong?.from ?? new Date(now).toISOString()
    await accounts.save({ ...account, second: left ?? { ...second, wrong: { n: (wrong?.n ?? 0) + 1, from } } })
    return left !== undefined
  }, 12)
  if (!right) throw new Problem('wrong-code', '验证码不对，或者已经用过，等下一个数字再试')
}
