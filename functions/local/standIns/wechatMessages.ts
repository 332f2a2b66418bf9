import { randomBytes } from 'node:crypto'

/** How the stand-in answers what would otherwise go: as WeChat documents it, or as a service in trouble does. */
export type Mood =
  'well' | 'busy' | 'full' | 'nonsense' | 'empty' | 'strange' | 'silent' | 'broken' | 'no-token' | 'stricter'

interface Asked {
  pathname: string
  query: URLSearchParams
  body: unknown
}
interface Message {
  touser?: string
  template_id?: string
  page?: string
  data?: Record<string, { value?: unknown }>
}

export interface WechatMessagesStandIn {
  /** Whether a token is one of those that hold now. */
  holds(token: string | null): boolean
  /** Undefined for what is never answered, null where the line breaks; a text for what is no answer of WeChat's. */
  answerTo(asked: Asked): object | string | null | undefined
  /** How many messages came to whom, by openid and page. */
  readonly received: ReadonlyMap<string, number>
  /** What stood in the fields of the last message to a person. */
  readonly said: ReadonlyMap<string, Record<string, unknown>>
  mood(mood: Mood): void
  /** Is told of each message that comes, before it is answered; `nth` counts them from 1. */
  watch(heard: (nth: number) => void): void
  /** From now on this person has so many grants; whoever was never named has as many as are asked for. */
  grant(openid: string, n: number): void
  /** Every token given out so far is refused from now on. */
  forgetTokens(): void
  /** How often a token was asked for, and how often a fresh one by force. */
  readonly asked: { tokens: number; forced: number }
}

const hour2 = 7_200_000
const overlap = 300_000

/** 参数值限制: what each kind of field takes. */
const rules: Record<string, RegExp> = {
  thing: /^.{1,20}$/su,
  phrase: /^\p{Script=Han}{1,5}$/u,
  name: /^(\p{Script=Han}{1,10}|[^\p{Script=Han}]{1,20})$/u,
  date: /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日)?( ?\d{1,2}:\d{2})?$/,
  character_string: /^[\x20-\x7e]{1,32}$/,
  number: /^\d{1,32}(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
}

/** WeChat's stable_token and subscribe messages, with their documented answers. */
export function wechatMessagesStandIn(secret?: string, now: () => number = Date.now): WechatMessagesStandIn {
  const received = new Map<string, number>()
  const said = new Map<string, Record<string, unknown>>()
  const grants = new Map<string, number>()
  const asked = { tokens: 0, forced: 0 }
  let mood: Mood = 'well'
  let heard: (nth: number) => void = () => undefined
  let nth = 0
  let token: { value: string; until: number } | undefined
  let old: { value: string; until: number } | undefined

  function tokenFor(body: { secret?: string; force_refresh?: boolean }): object {
    asked.tokens++
    if (mood === 'no-token') return { errcode: -1, errmsg: 'system error' }
    if (secret !== undefined && body.secret !== secret) return { errcode: 40125, errmsg: 'invalid appsecret' }
    const at = now()
    if (body.force_refresh) asked.forced++
    if (!token || at > token.until - overlap || body.force_refresh) {
      old = token && { value: token.value, until: at + overlap }
      token = { value: randomBytes(12).toString('hex'), until: at + hour2 }
    }
    return { access_token: token.value, expires_in: Math.floor((token.until - at) / 1_000) }
  }

  const holds = (given: string | null) =>
    given !== null && (given === token?.value || (old !== undefined && given === old.value && now() < old.until))

  function refusal({ touser = '', template_id: template, page, data = {} }: Message): [number, string] | undefined {
    if (/stranger/.test(touser) || touser === '') return [40003, 'invalid openid']
    if (!template || /unknown/.test(template)) return [40037, 'invalid template_id']
    if (!page) return [41030, 'invalid page']
    for (const [name, { value }] of Object.entries(data))
      if (typeof value !== 'string' || !rules[name.replace(/\d+$/, '')]?.test(value))
        return [47003, `argument invalid! data.${name}.value invalid`]
    // The rule of a field was changed since this system learnt it.
    if (mood === 'stricter') return [47003, `argument invalid! data.${Object.keys(data)[0]}.value invalid`]
    if (/refuses/.test(touser) || grants.get(touser) === 0) return [43101, 'user refuse to accept the msg']
    return undefined
  }

  function sent(given: string | null, message: Message): object | string | null | undefined {
    if (mood === 'silent') return undefined
    if (mood === 'nonsense') return '<html><body>502 Bad Gateway</body></html>'
    if (mood === 'empty') return ''
    if (mood === 'strange') return { errcode: 88_888, errmsg: 'nobody wrote of this' }
    if (mood === 'busy') return { errcode: -1, errmsg: 'system error' }
    if (!holds(given)) return { errcode: 40001, errmsg: 'invalid credential, access_token is invalid or not latest' }
    if (mood === 'full') return { errcode: 45009, errmsg: 'reach max api daily quota limit' }
    const wrong = refusal(message)
    if (wrong) return { errcode: wrong[0], errmsg: wrong[1] }
    const { touser = '', page = '', data = {} } = message
    const left = grants.get(touser)
    if (left !== undefined) grants.set(touser, left - 1)
    const key = `${touser} ${page}`
    received.set(key, (received.get(key) ?? 0) + 1)
    said.set(touser, Object.fromEntries(Object.entries(data).map(([name, { value }]) => [name, value])))
    heard(++nth)
    // Delivered, and the answer lost on its way.
    return mood === 'broken' ? null : { errcode: 0, errmsg: 'ok', msgid: received.size }
  }

  return {
    holds,
    answerTo({ pathname, query, body }) {
      if (pathname === '/cgi-bin/stable_token') return tokenFor(body as object)
      if (pathname === '/cgi-bin/message/subscribe/send') return sent(query.get('access_token'), body as Message)
      return { errcode: 40066, errmsg: 'invalid url' }
    },
    received,
    said,
    asked,
    mood: (next) => {
      mood = next
    },
    watch: (listener) => {
      heard = listener
    },
    grant: (openid, n) => void grants.set(openid, n),
    forgetTokens: () => {
      token = undefined
      old = undefined
    },
  }
}
