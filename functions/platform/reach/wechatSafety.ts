import * as z from 'zod'
import type { Log } from '../log'
import { post } from './post'
import type { WechatToken } from './wechatToken'

/**
 * What came of asking: fine · risky · busy: no answer, later again · never: of this person nothing can be asked, because
 * WeChat does not know them or they were last there too long ago.
 */
export type Checked = 'fine' | 'risky' | 'busy' | 'never'

/** 内容安全: what WeChat says to words that somebody wrote. */
export interface ContentCheck {
  /** @param openid Of whoever wrote it: they have to have been there within two hours. */
  words(openid: string, words: string): Promise<Checked>
  /** Asks about a picture at an address; the answer comes later, under this number. */
  picture(openid: string, url: string): Promise<{ trace: string } | 'busy' | 'never'>
}

const answer = z.object({
  errcode: z.number(),
  trace_id: z.string().optional(),
  result: z.object({ suggest: z.string(), label: z.number().optional() }).optional(),
})

/** 论坛: the scene among the four documented ones that is nearest to what citizens write here. */
const scene = 3
/** media_type of a picture; 1 is sound. */
const picture = 2
/** Characters in one request, as documented for msgSecCheck 2.0. */
const most = 2_500
/** 内容含有违法违规内容, as the first edition of the interface answers. */
const risky = 87014
const badToken = [40001, 40014, 42001]
/** openid 无效 · 与 appid 不匹配 · 近两小时没有访问过. */
const unknownThere = [40003, 43104, 61010]

interface Options {
  /** https://api.weixin.qq.com in the cloud, the stand-in's address in tests. */
  baseUrl: string
  token: WechatToken
  log: Log
  timeoutMs?: number
}

/** POST /wxa/msg_sec_check and /wxa/media_check_async, edition 2, with the stable token. Neither words nor people are in the log. */
export function wechatSafety({ baseUrl, token, log, timeoutMs = 5_000 }: Options): ContentCheck {
  /** Undefined where nothing was answered. */
  async function asked(path: string, body: object, again = true): Promise<z.infer<typeof answer> | undefined> {
    const access = await token.current().catch((error: unknown) => {
      log.broke('wechat token', error)
      return undefined
    })
    if (access === undefined) return undefined
    const url = new URL(path, baseUrl)
    url.searchParams.set('access_token', access)
    const reply = await post(url, JSON.stringify({ version: 2, scene, ...body }), {}, timeoutMs)
    const said = 'text' in reply ? answerIn(reply.text) : undefined
    if (!said || !badToken.includes(said.errcode)) return said
    if (!again) return undefined
    await token.refused(access).catch((error: unknown) => log.broke('wechat token', error))
    return asked(path, body, false)
  }

  async function ask(openid: string, content: string): Promise<Checked> {
    const said = await asked('/wxa/msg_sec_check', { openid, content })
    if (!said) return 'busy'
    if (said.errcode === risky) return 'risky'
    if (unknownThere.includes(said.errcode)) return 'never'
    if (said.errcode !== 0 || !said.result) {
      log.note('wechat checked nothing', { errcode: said.errcode })
      return 'busy'
    }
    // 「review」 is what a person should look at, and so is whatever is not a plain pass.
    return said.result.suggest === 'pass' ? 'fine' : 'risky'
  }
  return {
    async picture(openid, media) {
      const said = await asked('/wxa/media_check_async', { openid, media_url: media, media_type: picture })
      if (said && unknownThere.includes(said.errcode)) return 'never'
      if (said?.errcode === 0 && said.trace_id) return { trace: said.trace_id }
      if (said) log.note('wechat took no picture', { errcode: said.errcode })
      return 'busy'
    },
    async words(openid, words) {
      const signs = Array.from(words)
      for (let from = 0; from < signs.length; from += most) {
        const one = await ask(openid, signs.slice(from, from + most).join(''))
        if (one !== 'fine') return one
      }
      return 'fine'
    },
  }
}

/** Undefined for what is no answer of WeChat's. */
function answerIn(text: string): z.infer<typeof answer> | undefined {
  try {
    return answer.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
