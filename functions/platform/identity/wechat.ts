import { Problem, type ProblemCode } from '@shared/problem'
import * as z from 'zod'
import type { AskWechat } from '../house'

const answer = z.object({ openid: z.string().min(1).optional(), errcode: z.number().default(0) })

/** What WeChat may say to a login code, as documented for auth.code2Session. */
const refusals: Record<number, readonly [ProblemCode, string]> = {
  40029: ['wechat-refused', '登录凭证无效，请重新打开小程序再试'],
  40163: ['wechat-refused', '这次登录凭证已经用过，请重新打开小程序再试'],
  40226: ['wechat-refused', '微信提示这个账号有风险，暂时不能用微信登录，可以改用手机号登录'],
  45011: ['too-many-attempts', '登录太频繁，请一分钟后再试'],
}
const systemBusy = -1

interface Options {
  /** https://api.weixin.qq.com in the cloud, the stand-in's address locally. */
  baseUrl: string
  appid: string
  secret: string
  timeoutMs?: number
}

/** Asks GET /sns/jscode2session who a login code belongs to. The session_key that comes along is dropped unread. */
export function wechatClient({ baseUrl, appid, secret, timeoutMs = 5_000 }: Options): AskWechat {
  async function ask(code: string): Promise<z.infer<typeof answer>> {
    const url = new URL('/sns/jscode2session', baseUrl)
    url.search = new URLSearchParams({ appid, secret, js_code: code, grant_type: 'authorization_code' }).toString()
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' })
      return answer.parse(await response.json())
    } catch {
      // The error may quote the address, and the address holds the secret: nothing of it goes on.
      throw new Problem('upstream-busy', '微信暂时没有回应，请稍后再试，也可以用手机号登录')
    }
  }

  return async (code) => {
    const first = await ask(code)
    const { openid, errcode } = first.errcode === systemBusy ? await ask(code) : first
    if (errcode === 0 && openid) return { openid }
    if (errcode === systemBusy) throw new Problem('upstream-busy', '微信正忙，请稍后再试，也可以用手机号登录')
    const refusal = refusals[errcode]
    if (refusal) throw new Problem(...refusal)
    // Such as 40013 and 40125: the appid or the secret is wrong, which only the operator can mend.
    throw new Error(`jscode2session answered errcode ${errcode}`)
  }
}
