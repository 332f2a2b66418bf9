import * as z from 'zod'
import { type SessionKeys, sessionKeys } from './identity'

/** kid:key,kid:key with the current one first; older ones still open the sessions made with them. */
const keyList = z
  .string()
  .transform((text): SessionKeys => {
    const pairs = text.split(',').map((pair) => pair.trim().split(':') as [string, string?])
    return { current: pairs[0]?.[0] ?? '', keys: Object.fromEntries(pairs.map(([kid, key = '']) => [kid, key])) }
  })
  .pipe(sessionKeys)

const present = z.string().min(1)

const everywhere = z.object({
  /** What every table's name begins with, e.g. liaocheng-yihaoda-prod-. */
  TABLE_PREFIX: present,
  BUCKET: present,
  SESSION_KEYS: keyList,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
})

/** Given only to the functions that use them. */
const somewhere = z.object({
  LOOKUP_SECRET: z.string().min(32),
  NUDGE_QUEUE_URL: z.url(),
  WECHAT_API_BASE: z.url().default('https://api.weixin.qq.com'),
  WECHAT_APPID: present,
  WECHAT_SECRET: present,
  SMS_GATEWAY_URL: z.url(),
  SMS_GATEWAY_TOKEN: present,
})

/** What a function may need besides tables, bucket and sessions. */
const capabilities = {
  lookup: ['LOOKUP_SECRET'],
  nudge: ['NUDGE_QUEUE_URL'],
  wechat: ['WECHAT_API_BASE', 'WECHAT_APPID', 'WECHAT_SECRET'],
  codes: ['SMS_GATEWAY_URL', 'SMS_GATEWAY_TOKEN'],
} as const satisfies Record<string, readonly (keyof typeof somewhere.shape)[]>
export type Capability = keyof typeof capabilities

export type CloudEnv = z.infer<typeof everywhere> & Partial<z.infer<typeof somewhere>>

/**
 * The environment of one function. There is no switch here for local mode, example accounts or printed codes.
 * @throws Error naming every variable that is missing or wrong, never its value.
 */
export function cloudEnv(variables: Record<string, string | undefined>, needs: readonly Capability[] = []): CloudEnv {
  const needed = new Set<string>(needs.flatMap((one) => capabilities[one]))
  const shape = Object.entries(somewhere.shape).filter(([name]) => needed.has(name))
  const outcome = everywhere.extend(Object.fromEntries(shape)).safeParse(variables)
  if (outcome.success) return outcome.data as CloudEnv
  const wrong = new Set(outcome.error.issues.map((issue) => String(issue.path[0])))
  const [missing, malformed] = [
    [...wrong].filter((name) => !variables[name]),
    [...wrong].filter((name) => variables[name]),
  ]
  throw new Error(
    [
      ...(missing.length ? [`missing environment variables: ${missing.join(', ')}`] : []),
      ...(malformed.length ? [`malformed environment variables: ${malformed.join(', ')}`] : []),
    ].join('; '),
  )
}
