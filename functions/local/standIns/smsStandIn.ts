import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tencentAuthorization } from '../../platform/reach/tencentSign'

export interface SmsStandIn {
  url: string
  /** How many texts came to which phone. */
  readonly received: ReadonlyMap<string, number>
  /** What stood in the gaps of the last text to a phone. */
  readonly said: ReadonlyMap<string, readonly string[]>
  mood(mood: 'well' | 'busy' | 'nonsense' | 'poor'): void
  close(): Promise<void>
}

interface Options {
  secretId: string
  secretKey: string
  /** Where a text is shown, for whoever started the system. */
  show?(line: string): void
}
interface Body {
  PhoneNumberSet?: string[]
  TemplateParamSet?: string[]
}

const codes = {
  blocked: 'FailedOperation.PhoneNumberInBlacklist',
  often: 'LimitExceeded.PhoneNumberDailyLimit',
}

/**
 * Tencent Cloud's SendSms on this machine: it checks the signature as the real one does; a phone that ends with 0043 blocks
 * every text, one that ends with 0044 had too many today.
 */
export async function openSmsStandIn({ secretId, secretKey, show }: Options): Promise<SmsStandIn> {
  const received = new Map<string, number>()
  const said = new Map<string, readonly string[]>()
  let mood: Parameters<SmsStandIn['mood']>[0] = 'well'

  function statusOf(phone: string, gaps: readonly string[]) {
    const Code = phone.endsWith('0043') ? codes.blocked : phone.endsWith('0044') ? codes.often : 'Ok'
    if (Code === 'Ok') {
      received.set(phone, (received.get(phone) ?? 0) + 1)
      said.set(phone, gaps)
      show?.(`短信 ${phone.replace(/^\+86(\d{3})\d{4}/, '$1****')}：${gaps.join(' · ')}`)
    }
    return { PhoneNumber: phone, Code, Message: Code, Fee: 1, SerialNo: `${received.size}`, SessionContext: '' }
  }
  function answer(headers: Record<string, unknown>, body: string): object | string {
    if (mood === 'nonsense') return 'upstream connect error'
    const failed = (Code: string) => ({ Response: { Error: { Code, Message: Code }, RequestId: 'example' } })
    if (mood === 'busy') return failed('RequestLimitExceeded')
    if (mood === 'poor') return failed('FailedOperation.InsufficientBalanceInSmsPackage')
    const signed = tencentAuthorization({
      product: 'sms',
      host: String(headers.host),
      action: 'SendSms',
      secretId,
      secretKey,
      body,
      at: Number(headers['x-tc-timestamp']),
    })
    if (headers.authorization !== signed) return failed('AuthFailure.SignatureFailure')
    const { PhoneNumberSet = [], TemplateParamSet = [] } = JSON.parse(body) as Body
    if (PhoneNumberSet.length > 200) return failed('LimitExceeded.PhoneNumberCountLimit')
    return {
      Response: { SendStatusSet: PhoneNumberSet.map((one) => statusOf(one, TemplateParamSet)), RequestId: 'example' },
    }
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const said = answer(request.headers, Buffer.concat(chunks).toString())
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(typeof said === 'string' ? said : JSON.stringify(said))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve())
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    said,
    mood: (next) => {
      mood = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
