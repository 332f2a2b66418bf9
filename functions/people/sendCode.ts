import { beijingDate } from '@shared/calendar/date'
import type { Received, Replied } from '@shared/operation'
import type { sendCode as contract } from '@shared/people/contract'
import { Problem } from '@shared/problem'
import type { SendCode } from '../platform/house'
import type { Store } from '../platform/store'
import { codeHash, codeItem } from './lookup'
import type { OneTimeCode } from './store'

/** Limits of one-time codes, 本市约定; seconds. */
export const codeLimits = { valid: 300, resend: 60, perDay: 10, tries: 5 }

interface Needs {
  codes: Store<OneTimeCode>
  sendCode: SendCode
  random(below: number): number
  now: Date
  lookupSecret: string
}

/**
 * Makes a code, keeps its hash and hands it to the sender. A newer code replaces the one before.
 * @throws Problem 'too-many-attempts' with the time to wait, 'upstream-busy' when the sender failed; then it may be tried again at once.
 */
export async function sendCode({ body }: Received<typeof contract>, needs: Needs): Promise<Replied<typeof contract>> {
  const { codes, now, lookupSecret } = needs
  const id = codeItem(body.phone, lookupSecret)
  const before = await codes.get(id)
  const sentToday = requireMaySend(before, now)
  const code = String(needs.random(1_000_000)).padStart(6, '0')
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString()
  const made: OneTimeCode = {
    id,
    version: before?.version ?? 0,
    hash: codeHash(body.phone, code, lookupSecret),
    validUntil: after(codeLimits.valid),
    resendAt: after(codeLimits.resend),
    tries: 0,
    day: beijingDate(now),
    sentThatDay: sentToday + 1,
    forgetAt: after(86_400),
  }
  const kept = await (before ? codes.save(made) : codes.create(made)).catch(askedTwice)
  try {
    await needs.sendCode(body.phone, code)
  } catch (error) {
    await codes.save({ ...kept, resendAt: now.toISOString() }).catch(() => undefined)
    throw error
  }
  return { resendAfterSeconds: codeLimits.resend, validSeconds: codeLimits.valid }
}

/** How many codes went to the phone today. */
function requireMaySend(before: OneTimeCode | undefined, now: Date): number {
  if (!before) return 0
  const wait = Math.ceil((Date.parse(before.resendAt) - now.getTime()) / 1000)
  if (wait > 0) throw new Problem('too-many-attempts', `请 ${wait} 秒后再获取验证码`)
  const sentToday = before.day === beijingDate(now) ? before.sentThatDay : 0
  if (sentToday >= codeLimits.perDay)
    throw new Problem('too-many-attempts', `这个手机号今天已获取 ${codeLimits.perDay} 次验证码，请明天再试`)
  return sentToday
}

/** Two taps at once: the other one is being sent. */
function askedTwice(error: unknown): never {
  if (error instanceof Problem && error.status === 409)
    throw new Problem('too-many-attempts', `请 ${codeLimits.resend} 秒后再获取验证码`)
  throw error
}
