import { timingSafeEqual } from 'node:crypto'
import { Problem } from '@shared/problem'
import type { House } from '../../platform/house'
import { countOne } from '../../platform/limits'
import type { Store } from '../../platform/store/store'
import { codeLimits, type LiveCode, liveCodes } from './liveCodes'
import { codeHash, codeItem } from '../lookup'
import type { OneTimeCode } from '../store'
import { unless } from '../../platform/unless'

interface Needs {
  codes: Store<OneTimeCode>
  house: Pick<House, 'store' | 'now' | 'lookupSecret'>
  address: string | undefined
}

/**
 * Uses up the code of a phone; of several that are valid any one, and with it all of them. The outcome is told only after it
 * has been written, so guesses made at the same moment are counted one by one, against every code that is valid.
 * @throws Problem 'wrong-code' (401), 'too-many-attempts' (429) when too many were wrong.
 */
export async function redeemCode(phone: string, code: string, { codes, house, address }: Needs): Promise<void> {
  const { lookupSecret } = house
  const now = house.now()
  await countTry(phone, await codes.get(codeItem(phone, lookupSecret)), address, house)
  const offered = Buffer.from(codeHash(phone, code, lookupSecret))
  for (let clash = 0; clash <= codeLimits.triesEverywhere + 1; clash++) {
    const sent = await codes.get(codeItem(phone, lookupSecret))
    const live = liveCodes(sent, now)
    if (!sent || live.length === 0) throw new Problem('wrong-code')
    const open = live.filter(({ tries }) => tries < codeLimits.triesEverywhere)
    if (open.length === 0) throw new Problem('too-many-attempts', '这个验证码输错的次数太多，请重新获取')
    const right = open.some(({ hash }) => timingSafeEqual(Buffer.from(hash), offered))
    const left = right ? [] : live.map((one) => ({ ...one, tries: one.tries + 1 }))
    const written = await unless(codes.save(withCodes(sent, left)), 'changed-meanwhile')
    if (!written) continue
    if (right) return
    throw new Problem('wrong-code')
  }
  throw new Problem('too-many-attempts')
}

/** What a stranger tries elsewhere takes none of the tries of whoever has the phone in hand. */
async function countTry(
  phone: string,
  sent: OneTimeCode | undefined,
  address = 'unknown',
  house: Needs['house'],
): Promise<void> {
  const whom = `${phone} ${address} ${sent?.sentAt ?? ''}`
  const limits = [{ most: codeLimits.tries, seconds: codeLimits.valid }]
  await countOne([{ what: 'sms:try', whom, limits, words: '' }], house).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error
    throw new Problem(
      'too-many-attempts',
      `这个验证码已经输错 ${codeLimits.tries} 次，请重新获取`,
      undefined,
      error.more,
    )
  })
}

function withCodes(
  { hash: _hash, earlier: _earlier, ...rest }: OneTimeCode,
  [last, ...earlier]: LiveCode[],
): OneTimeCode {
  return last ? { ...rest, ...last, earlier } : rest
}
