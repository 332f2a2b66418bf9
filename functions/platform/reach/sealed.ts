import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

export interface Sealer {
  seal(words: string): string
  /** Undefined for what was sealed with another secret, or changed since. */
  open(sealed: string): string | undefined
}

/**
 * Addresses at which people asked to be told (an openid, a phone) are kept sealed (AES-256-GCM, NIST SP 800-38D): whoever
 * reads the tables without the secret can write to nobody.
 */
export function sealerOf(secret: string): Sealer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'addresses of people', 32))
  return {
    seal(words) {
      const once = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, once)
      const text = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
      return Buffer.concat([once, cipher.getAuthTag(), text]).toString('base64url')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < 28) return undefined
      const plain = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28))
      try {
        return Buffer.concat([plain.update(bytes.subarray(28)), plain.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
