import * as z from 'zod'
import { post } from './post'

const answer = z.object({
  access_token: z.string().min(1).optional(),
  expires_in: z.number().optional(),
  errcode: z.number().default(0),
})

export interface WechatToken {
  /** The token in force. @throws Error when WeChat gives none. */
  current(): Promise<string>
  /** WeChat refused this one: it is asked for anew, and made anew where the same one comes again. */
  refused(token: string): Promise<void>
}

interface Options {
  baseUrl: string
  appid: string
  secret: string
  now(): Date
  timeoutMs: number
}

/** So long before its end a token is asked for anew: for five minutes the old and the new one are both good. */
const overlapMs = 5 * 60_000
/** 强制刷新: twenty a day, half a minute apart. */
const forced = { most: 20, apartMs: 30_000, dayMs: 86_400_000 }

/**
 * The access token of POST /cgi-bin/stable_token. Whoever asks within its time gets the same one, so every process may ask
 * for itself; many at once here ask once.
 */
export function wechatToken({ baseUrl, appid, secret, now, timeoutMs }: Options): WechatToken {
  let held: { token: string; until: number } | undefined
  let asking: Promise<string> | undefined
  let forcings: number[] = []

  async function ask(force: boolean): Promise<string> {
    const body = { grant_type: 'client_credential', appid, secret, force_refresh: force }
    const reply = await post(new URL('/cgi-bin/stable_token', baseUrl), JSON.stringify(body), {}, timeoutMs)
    const read = 'text' in reply ? answer.safeParse(json(reply.text)) : undefined
    const { access_token: token, expires_in: seconds = 0, errcode } = read?.data ?? { errcode: -1 }
    // What WeChat says may quote the appid: only its number goes on.
    if (!token) throw new Error(`stable_token answered errcode ${errcode}`)
    held = { token, until: now().getTime() + seconds * 1_000 }
    return token
  }
  function once(force: boolean): Promise<string> {
    asking ??= ask(force).finally(() => {
      asking = undefined
    })
    return asking
  }
  function mayForce(): boolean {
    const at = now().getTime()
    forcings = forcings.filter((one) => at - one < forced.dayMs)
    return forcings.length < forced.most && at - (forcings.at(-1) ?? -Infinity) >= forced.apartMs
  }
  return {
    async current() {
      if (held && now().getTime() < held.until - overlapMs) return held.token
      const before = held
      // While the old one is good nobody waits for the new one in vain.
      return once(false).catch((error: unknown) => {
        if (before && now().getTime() < before.until) return before.token
        throw error
      })
    },
    async refused(token) {
      if (held && held.token !== token) return
      if ((await once(false)) !== token || !mayForce()) return
      forcings.push(now().getTime())
      await once(true)
    },
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
