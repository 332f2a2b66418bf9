import { timingSafeEqual } from 'node:crypto'
import { Problem } from '@shared/problem'
import type { Store } from '../platform/store'
import { codeHash, codeItem } from './lookup'
import { codeLimits } from './sendCode'
import type { OneTimeCode } from './store'

interface Needs {
  codes: Store<OneTimeCode>
  now: Date
  lookupSecret: string
}

/**
 * Uses up the code of a phone. The outcome is told only after it has been written, so guesses made at the same moment
 * are counted one by one.
 * @throws Problem 'wrong-code' (401), 'too-many-attempts' (429) when too many were wrong.
 */
export async function redeemCode(phone: string, code: string, { codes, now, lookupSecret }: Needs): Promise<void> {
  const offered = Buffer.from(codeHash(phone, code, lookupSecret))
  for (let clash = 0; clash <= codeLimits.tries + 1; clash++) {
    const sent = await codes.get(codeItem(phone, lookupSecret))
    if (!sent?.hash || Date.parse(sent.validUntil) <= now.getTime()) throw new Problem('wrong-code')
    if (sent.tries >= codeLimits.tries)
      throw new Problem('too-many-attempts', `这个验证码已经输错 ${codeLimits.tries} 次，请重新获取`)
    const { hash, ...rest } = sent
    const right = timingSafeEqual(Buffer.from(hash), offered)
    const written = await codes.save(right ? rest : { ...sent, tries: sent.tries + 1 }).catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'changed-meanwhile') return undefined
      throw error
    })
    if (!written) continue
    if (right) return
    throw new Problem('wrong-code')
  }
  throw new Problem('too-many-attempts')
}
