import { createHmac } from 'node:crypto'

/**
 * One-way look-ups (HMAC-SHA256, RFC 2104): whoever reads the tables without the secret finds no phone, no WeChat id
 * and no code in them.
 */
const keyed = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest('base64url')

export const phoneLogin = (phone: string, secret: string) => `phone:${keyed(secret, `phone:${phone}`)}`
export const wechatLogin = (openid: string, secret: string) => `wechat:${keyed(secret, `wechat:${openid}`)}`
export const codeItem = (phone: string, secret: string) => `code:${keyed(secret, `phone:${phone}`)}`
export const codeHash = (phone: string, code: string, secret: string) => keyed(secret, `code:${phone}:${code}`)
