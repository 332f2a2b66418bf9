import { Problem } from '@shared/problem'
import type { SendCode } from '../house'

interface Options {
  url: string
  token: string
  timeoutMs?: number
}

/**
 * Hands a one-time code to the city's SMS gateway: POST {phone, code, validMinutes} as JSON with a bearer token, any 2xx
 * means taken over. The gateway words the text, because carriers approve templates, not free text.
 */
export function smsGateway({ url, token, timeoutMs = 5_000 }: Options): SendCode {
  return async (phone, code) => {
    const taken = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ phone, code, validMinutes: 5 }),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (!taken) throw new Problem('upstream-busy', '验证码暂时发不出去，请过一会儿再试')
  }
}
