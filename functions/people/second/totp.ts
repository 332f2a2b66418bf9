import { createHmac } from 'node:crypto'

/** TOTP (RFC 6238) as every authenticator app has it: SHA-1, thirty seconds, six digits. */
const period = 30_000
const digits = 6

/** So many steps before and after now count too, for clocks differ (RFC 6238, 5.2). */
const drift = 1

/** HOTP (RFC 4226, 5.3): the code of one counter. */
export function codeOf(secret: Buffer, counter: number, length = digits): string {
  const moving = Buffer.alloc(8)
  moving.writeBigUInt64BE(BigInt(counter))
  const mac = createHmac('sha1', secret).update(moving).digest()
  const at = (mac[mac.length - 1] ?? 0) & 0xf
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 10 ** length).padStart(length, '0')
}

export const stepAt = (now: Date): number => Math.floor(now.getTime() / period)

/** The step whose code this is, among those near now and later than the last that was used; undefined for any other. */
export function stepOf(code: string, secret: Buffer, now: Date, last = -1): number | undefined {
  const here = stepAt(now)
  for (let step = here - drift; step <= here + drift; step++)
    if (step > last && codeOf(secret, step) === code) return step
  return undefined
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base 32 (RFC 4648, 6) without padding, as authenticator apps take a secret. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** What an app reads out of the picture (otpauth, Key Uri Format). */
export const uriOf = (secret: Buffer, account: string): string =>
  `otpauth://totp/${encodeURIComponent(`一号答:${account}`)}?secret=${base32(secret)}&issuer=${encodeURIComponent('一号答')}`
