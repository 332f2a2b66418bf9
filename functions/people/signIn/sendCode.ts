import { beijingDate, beijingTime } from '@shared/calendar/date'
import { agreed } from '@shared/limits/agreed'
import type { Received, Replied } from '@shared/operation'
import type { sendCode as contract } from '@shared/people/contract'
import { Problem } from '@shared/problem'
import type { House } from '../../platform/house'
import { countOne, tooMany } from '../../platform/limits'
import type { Store } from '../../platform/store/store'
import { requireWork } from './codeWork'
import { codeLimits, liveCodes } from './liveCodes'
import { codeHash, codeItem } from '../lookup'
import type { OneTimeCode } from '../store'

interface Needs {
  codes: Store<OneTimeCode>
  house: Pick<House, 'store' | 'now' | 'random' | 'lookupSecret' | 'sendCode' | 'log'>
}

/**
 * Makes a code, keeps its hash and hands it to the sender. Codes sent before stay valid until their time is over, so that
 * nobody's request voids what another has in hand; the wait until the next one grows with each code of a day, and ends.
 * @throws Problem 'prove-first' with a puzzle, past a threshold; 'too-many-attempts' with the time to wait, of the phone, the address or the whole city; 'upstream-busy'
 * when the sender failed: then it may be tried again at once.
 */
export async function sendCode(
  { body }: Received<typeof contract>,
  address: string | undefined,
  { codes, house }: Needs,
): Promise<Replied<typeof contract>> {
  const { lookupSecret } = house
  const now = house.now()
  const id = codeItem(body.phone, lookupSecret)
  const before = await codes.get(id)
  const sentToday = requireMaySend(before, now)
  await requireWork(body, { address, sentToday }, house)
  await countSent(address, house)
  const code = String(house.random(1_000_000)).padStart(6, '0')
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString()
  const wait = codeLimits.waits[Math.min(sentToday, codeLimits.waits.length - 1)] ?? 60
  const made: OneTimeCode = {
    id,
    version: before?.version ?? 0,
    hash: codeHash(body.phone, code, lookupSecret),
    validUntil: after(codeLimits.valid),
    resendAt: after(wait),
    tries: 0,
    day: beijingDate(now),
    sentThatDay: sentToday + 1,
    forgetAt: after(86_400),
    earlier: liveCodes(before, now).slice(0, codeLimits.atOnce - 1),
    sentAt: now.toISOString(),
  }
  const kept = await (before ? codes.save(made) : codes.create(made)).catch(askedTwice)
  try {
    await house.sendCode(body.phone, code)
  } catch (error) {
    await codes.save({ ...kept, resendAt: now.toISOString() }).catch(() => undefined)
    throw error
  }
  return { resendAfterSeconds: wait, validSeconds: codeLimits.valid }
}

/** How many codes went to the phone today. A wait longer than any there is was set by a clock that was wrong. */
function requireMaySend(before: OneTimeCode | undefined, now: Date): number {
  if (!before) return 0
  const resendAt = Date.parse(before.resendAt)
  const longest = Math.max(...codeLimits.waits) * 1000
  if (resendAt > now.getTime() && resendAt <= now.getTime() + longest) {
    const seconds = Math.ceil((resendAt - now.getTime()) / 1000)
    if (seconds <= 60)
      throw new Problem('too-many-attempts', `请 ${seconds} 秒后再获取验证码`, undefined, { retryAfter: seconds })
    const [last] = liveCodes(before, now)
    const still = last ? `，短信里的验证码 ${beijingTime(last.validUntil)} 以前都能用` : ''
    throw tooMany(`刚给这个手机号发过验证码${still}`, resendAt, now)
  }
  return before.day === beijingDate(now) ? before.sentThatDay : 0
}

/** From so many of a day's codes on the log says so, for each hundred anew: an alarm can be set on it. */
const alarmAt = 0.8

async function countSent(address: string | undefined, house: Needs['house']): Promise<void> {
  const { address: ofAddress, city } = agreed.code
  const words = '从这个网络获取的验证码太多'
  await countOne([{ what: 'sms:address', whom: address, limits: ofAddress, words }], house)
  const all = '今天全市发的验证码太多，已经登录的和用微信登录的不受影响'
  const n = await countOne([{ what: 'sms:city', whom: 'city', limits: city, words: all }], house).catch(
    (error: unknown) => {
      house.log.note('codes: the ceiling of the day is reached', { most: city[0].most })
      throw error
    },
  )
  if (n >= city[0].most * alarmAt && n % 100 === 0)
    house.log.note('codes: near the ceiling of the day', { sent: n, most: city[0].most })
}

/** Two taps at once: the other one is being sent. */
function askedTwice(error: unknown): never {
  if (error instanceof Problem && error.status === 409)
    throw new Problem('too-many-attempts', `请 ${codeLimits.waits[0]} 秒后再获取验证码`)
  throw error
}
