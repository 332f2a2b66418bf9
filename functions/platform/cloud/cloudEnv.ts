import * as z from 'zod'
import { smsAccountText } from '../reach/tencentSms'
import { siteAddress } from '../http/siteAddress'
import { templateText } from '../reach/template'
import { type PublicSessionKeys, publicSessionKeys, type SessionKeys, sessionKeys } from '../identity/keyring'

const pairsOf = (text: string) => text.split(',').map((pair) => pair.trim().split(':') as [string, string?])
const byKid = (text: string) => Object.fromEntries(pairsOf(text).map(([kid, key = '']) => [kid, key]))

/** kid:key,kid:key with the current one first; older ones still open the sessions made with them. */
const keyList = z
  .string()
  .transform((text): SessionKeys => ({ current: pairsOf(text)[0]?.[0] ?? '', keys: byKid(text) }))
  .pipe(sessionKeys)
const publicKeyList = z
  .string()
  .transform((text): PublicSessionKeys => byKid(text))
  .pipe(publicSessionKeys)

const present = z.string().min(1)
const unsetWhenEmpty = <T>(of: z.ZodType<T, string>) =>
  z.union([z.literal('').transform(() => undefined), of]).optional()

const variables = z.object({
  /** What every table's name begins with, e.g. liaocheng-yihaoda-prod-. */
  TABLE_PREFIX: present,
  BUCKET: present,
  /** The address at which people reach the site, such as https://wen.example.gov.cn; the gateway's own when empty. */
  SITE: unsetWhenEmpty(siteAddress),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  // Given only to the functions that need them.
  SESSION_KEYS: keyList.optional(),
  SESSION_PUBLIC_KEYS: publicKeyList.optional(),
  LOOKUP_SECRET: z.string().min(32).optional(),
  NUDGE_QUEUE_URL: z.url().optional(),
  WECHAT_API_BASE: z.url().default('https://api.weixin.qq.com'),
  WECHAT_APPID: present.optional(),
  WECHAT_SECRET: present.optional(),
  SMS_GATEWAY_URL: z.url().optional(),
  SMS_GATEWAY_TOKEN: present.optional(),
  FOLLOWERS_QUEUE_URL: z.url().optional(),
  SMS_API_BASE: z.url().default('https://sms.tencentcloudapi.com'),
  // What is empty is not set up: then nobody is told this way, and nobody is offered it.
  WECHAT_NOTICE_TEMPLATE: unsetWhenEmpty(templateText),
  /** on: what citizens write on WeChat is given to its check of contents. */
  /** The token of WeChat's pushes, where what they say is heard. */
  WECHAT_PUSH: unsetWhenEmpty(z.string().regex(/^[A-Za-z0-9]{3,32}$/)),
  CONTENT_CHECK: unsetWhenEmpty(z.literal('on')),
  SMS_ACCOUNT: unsetWhenEmpty(smsAccountText),
})
export type CloudEnv = z.infer<typeof variables>

/** What a function may need besides tables and bucket. */
const needed = {
  callers: ['SESSION_PUBLIC_KEYS'],
  sessions: ['SESSION_KEYS'],
  lookup: ['LOOKUP_SECRET'],
  nudge: ['NUDGE_QUEUE_URL'],
  wechat: ['WECHAT_APPID', 'WECHAT_SECRET'],
  codes: ['SMS_GATEWAY_URL', 'SMS_GATEWAY_TOKEN'],
  followers: ['FOLLOWERS_QUEUE_URL'],
} as const satisfies Record<string, readonly (keyof CloudEnv)[]>
export type Capability = keyof typeof needed

/**
 * The environment of one function. There is no switch here for local mode, example accounts or printed codes.
 * @throws Error naming every variable that is missing or wrong, never its value.
 */
export function cloudEnv(given: Record<string, string | undefined>, needs: readonly Capability[] = []): CloudEnv {
  const outcome = variables.safeParse(given)
  const wrong = outcome.error?.issues.map((issue) => String(issue.path[0])) ?? []
  const absent = needs.flatMap((one) => needed[one]).filter((name) => !given[name])
  if (outcome.success && absent.length === 0) return outcome.data
  const names = [...new Set([...wrong, ...absent])]
  const complaint = (what: string, of: string[]) =>
    of.length ? [`${what} environment variables: ${of.join(', ')}`] : []
  const missing = complaint(
    'missing',
    names.filter((name) => !given[name]),
  )
  throw new Error(
    [
      ...missing,
      ...complaint(
        'malformed',
        names.filter((name) => given[name]),
      ),
    ].join('; '),
  )
}
