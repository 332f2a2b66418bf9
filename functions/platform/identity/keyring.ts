import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { Problem } from '@shared/problem'
import * as z from 'zod'

const rawKey = z.base64url().length(43, '密钥应为 32 字节')

/** Signing keys (Ed25519 seeds, base64url) by `kid`: new sessions use `current`, older keys still open sessions made with them. */
export const sessionKeys = z.object({ current: z.string(), keys: z.record(z.string(), rawKey) })
export type SessionKeys = z.infer<typeof sessionKeys>

/** The public halves (Ed25519, base64url) by `kid`: they tell whether a session is real and can make none. */
export const publicSessionKeys = z.record(z.string(), rawKey)
export type PublicSessionKeys = z.infer<typeof publicSessionKeys>

/** What sessions are checked with, and, where sessions are opened, signed with. */
export interface Keyring {
  /** @throws Problem 'session-ended' when no key has this `kid`. */
  verifying(kid: string | undefined): KeyObject
  /** @throws Error where only public keys are held: opening a session there is a programming error. */
  signing(): { kid: string; key: KeyObject }
}

/** An Ed25519 seed as PKCS #8 (RFC 8410): these bytes, then the 32 of the seed. */
const beforeSeed = Buffer.from('302e020100300506032b657004220420', 'hex')
const privateKey = (seed: string) =>
  createPrivateKey({ key: Buffer.concat([beforeSeed, Buffer.from(seed, 'base64url')]), format: 'der', type: 'pkcs8' })

/** The keyring of whoever opens sessions. */
export function signingKeyring({ current, keys }: SessionKeys): Keyring {
  const own = new Map(Object.entries(keys).map(([kid, seed]) => [kid, privateKey(seed)]))
  const held = new Map([...own].map(([kid, key]) => [kid, createPublicKey(key)]))
  const key = own.get(current)
  return {
    verifying: (kid) => found(held, kid),
    signing() {
      if (!key) throw new Error('the current session key is not among the keys')
      return { kid: current, key }
    },
  }
}

/** The keyring of whoever only checks sessions. */
export function publicKeyring(keys: PublicSessionKeys): Keyring {
  const held = new Map(
    Object.entries(keys).map(([kid, x]) => [
      kid,
      createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
    ]),
  )
  return {
    verifying: (kid) => found(held, kid),
    signing() {
      throw new Error('this function was given no keys to sign with')
    },
  }
}

/** For where sessions are neither opened nor checked. */
export const noKeyring: Keyring = publicKeyring({})

/** The public halves of signing keys, for those who only check. */
export const publicHalves = ({ keys }: SessionKeys): PublicSessionKeys =>
  Object.fromEntries(
    Object.entries(keys).map(([kid, seed]) => [
      kid,
      createPublicKey(privateKey(seed)).export({ format: 'jwk' }).x ?? '',
    ]),
  )

function found(held: ReadonlyMap<string, KeyObject>, kid: string | undefined): KeyObject {
  const key = kid === undefined ? undefined : held.get(kid)
  if (!key) throw new Problem('session-ended')
  return key
}
