import * as z from 'zod'
import type { Log } from '../log'
import { post } from './post'
import type { BySms, Handed } from './reach'
import { tencentAuthorization } from './tencentSign'

const smsAccount = z.object({
  secretId: z.string().min(1),
  secretKey: z.string().min(1),
  /** 短信应用. */
  appId: z.string().min(1),
  /** 签名 and 正文模板 as the carrier approved them; the template's gaps are: place, field, last day. */
  sign: z.string().min(1),
  templateId: z.string().min(1),
  /** 撤回、更正, its gaps are: place, field, 已撤回 or 已更正. Without it nobody is told so by SMS. */
  takenBackId: z.string().min(1).optional(),
})
type SmsAccount = z.infer<typeof smsAccount>

/** The same as text: secretId,secretKey,appId,sign,templateId and, where there is one, takenBackId. */
export const smsAccountText = z
  .string()
  .transform((text): unknown => {
    const [secretId, secretKey, appId, sign, templateId, takenBackId] = text.split(',').map((part) => part.trim())
    return { secretId, secretKey, appId, sign, templateId, takenBackId: takenBackId || undefined }
  })
  .pipe(smsAccount)

const answer = z.object({
  Response: z.object({
    Error: z.object({ Code: z.string() }).optional(),
    SendStatusSet: z.array(z.object({ PhoneNumber: z.string(), Code: z.string() })).optional(),
  }),
})

interface Options extends SmsAccount {
  /** https://sms.tencentcloudapi.com in the cloud, the stand-in's address locally. */
  baseUrl: string
  now(): Date
  log: Log
  timeoutMs?: number
}

/** One request takes so many phones. */
const most = 200

/** Tencent Cloud's SendSms, 2021-01-11. */
export function tencentSms({ baseUrl, now, log, timeoutMs = 8_000, ...account }: Options): BySms {
  const url = new URL('/', baseUrl)
  return {
    takesBack: account.takenBackId !== undefined,
    async send(phones, gaps, text = 'notice') {
      if (phones.length > most) throw new TypeError(`at most ${most} phones`)
      const body = JSON.stringify({
        PhoneNumberSet: phones.map((phone) => `+86${phone}`),
        SmsSdkAppId: account.appId,
        SignName: account.sign,
        TemplateId: text === 'takenBack' ? account.takenBackId : account.templateId,
        TemplateParamSet: gaps,
      })
      const at = Math.floor(now().getTime() / 1_000)
      const action = 'SendSms'
      const headers = {
        host: url.host,
        'x-tc-action': action,
        'x-tc-version': '2021-01-11',
        'x-tc-region': 'ap-guangzhou',
        'x-tc-timestamp': String(at),
        authorization: tencentAuthorization({ product: 'sms', host: url.host, action, ...account, body, at }),
      }
      const reply = await post(url, body, headers, timeoutMs)
      const all = (outcome: Handed) => new Map(phones.map((phone) => [phone, outcome] as const))
      if ('nothing' in reply) return all('busy')
      const read = 'text' in reply ? responseOf(reply.text) : undefined
      if (!read) return all('unsure')
      if (read.Error) {
        log.note('sms refused', { code: read.Error.Code })
        return all(outcomeOf(read.Error.Code))
      }
      const told = new Map(read.SendStatusSet?.map(({ PhoneNumber, Code }) => [PhoneNumber, Code]))
      return new Map(phones.map((phone) => [phone, outcomeOf(told.get(`+86${phone}`))] as const))
    },
  }
}

/** What a code means for whoever waits for the message; an unknown one says nothing for sure. */
function outcomeOf(code: string | undefined): Handed {
  if (code === undefined || /^InternalError/.test(code)) return 'unsure'
  if (code === 'Ok') return 'sent'
  if (/^RequestLimitExceeded|^LimitExceeded\.DeliveryFrequencyLimit/.test(code)) return 'busy'
  if (/AppDailyLimit|AppMainlandChinaDailyLimit|InsufficientBalance/.test(code)) return 'full'
  if (/PhoneNumber|Blacklist/.test(code)) return 'gone'
  return 'wrong'
}

function responseOf(text: string): z.infer<typeof answer>['Response'] | undefined {
  try {
    return answer.parse(JSON.parse(text)).Response
  } catch {
    return undefined
  }
}
