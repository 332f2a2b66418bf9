import { createHash, createHmac } from 'node:crypto'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const keyed = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

interface Signing {
  /** cvm, sms … */
  product: string
  host: string
  action: string
  secretId: string
  secretKey: string
  body: string
  /** Seconds since 1970. */
  at: number
}

/** The Authorization of one call to Tencent Cloud: 签名方法 v3, TC3-HMAC-SHA256, over content-type, host and action. */
export function tencentAuthorization({ product, host, action, secretId, secretKey, body, at }: Signing): string {
  // In UTC, whatever the day is here.
  const day = new Date(at * 1_000).toISOString().slice(0, 10)
  const signedHeaders = 'content-type;host;x-tc-action'
  const request = [
    'POST',
    '/',
    '',
    'content-type:application/json; charset=utf-8',
    `host:${host}`,
    `x-tc-action:${action.toLowerCase()}`,
    '',
    signedHeaders,
    sha256(body),
  ].join('\n')
  const scope = `${day}/${product}/tc3_request`
  const key = keyed(keyed(keyed(`TC3${secretKey}`, day), product), 'tc3_request')
  const signature = keyed(key, ['TC3-HMAC-SHA256', at, scope, sha256(request)].join('\n')).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`
}
