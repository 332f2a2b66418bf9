import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A device is known for half a year after it was signed in on. */
const known = 180 * 86_400_000

const seal = (whose: string, front: string, secret: string) =>
  createHmac('sha256', secret).update(`device:${whose}:${front}`).digest('base64url').slice(0, 32)

/**
 * The mark of a device on which somebody has just shown who they are; `whose` is an account or a phone login. It opens
 * nothing: it only tells whoever comes back from a stranger.
 */
export function deviceMark(whose: string, now: Date, secret: string): string {
  const front = `${now.getTime().toString(36)}.${randomBytes(12).toString('base64url')}`
  return `${front}.${seal(whose, front, secret)}`
}

/** What tells this device from others where the mark is real and not too old; undefined for any other text. */
export function knownDevice(mark: string | undefined, whose: string, now: Date, secret: string): string | undefined {
  const [at = '', name = '', sealed = ''] = (mark ?? '').split('.')
  const expected = Buffer.from(seal(whose, `${at}.${name}`, secret))
  const given = Buffer.from(sealed)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const age = now.getTime() - Number.parseInt(at, 36)
  return age >= -300_000 && age < known ? name : undefined
}
