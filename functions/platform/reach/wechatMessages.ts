import * as z from 'zod'
import type { Log } from '../log'
import { post } from './post'
import type { ByWechat, Handed } from './reach'
import type { MessageTemplate, TemplateData } from './template'
import { wechatToken } from './wechatToken'

const answer = z.object({ errcode: z.number() })

/** What WeChat may say of a subscribe message, as documented for subscribeMessage.send. */
const meanings: Readonly<Record<number, Handed>> = {
  0: 'sent',
  // 系统繁忙.
  [-1]: 'busy',
  // The openid is not one of this mini-program's.
  40003: 'gone',
  // Not agreed to, no grant left, or switched off.
  43101: 'gone',
  // The template, its page or its fields: nobody's message would go.
  40037: 'wrong',
  41030: 'wrong',
  47003: 'wrong',
  43107: 'wrong',
  // 45009: calls of the day are used up.
  45009: 'full',
  // Too many at the same time for one person.
  43108: 'busy',
}
const badToken = [40001, 40014, 42001]

interface Options {
  /** https://api.weixin.qq.com in the cloud, the stand-in's address locally. */
  baseUrl: string
  appid: string
  secret: string
  template: MessageTemplate
  /** Which edition of the mini-program opens. */
  state?: 'formal' | 'trial' | 'developer'
  now(): Date
  log: Log
  timeoutMs?: number
}

/** WeChat's subscribe messages: POST /cgi-bin/message/subscribe/send with the stable token. */
export function wechatMessages({ template, state = 'formal', log, timeoutMs = 5_000, ...at }: Options): ByWechat {
  const token = wechatToken({ ...at, timeoutMs })
  let known: { access: string; url: URL } | undefined

  /** Made once for each token, not for each of thousands of messages. */
  function urlFor(access: string): URL {
    if (known?.access === access) return known.url
    const url = new URL('/cgi-bin/message/subscribe/send', at.baseUrl)
    url.searchParams.set('access_token', access)
    known = { access, url }
    return url
  }

  async function send(openid: string, page: string, data: TemplateData, again = true): Promise<Handed> {
    const access = await token.current().catch((error: unknown) => {
      log.broke('wechat token', error)
      return undefined
    })
    if (access === undefined) return 'busy'
    const message = { touser: openid, template_id: template.id, page, data, miniprogram_state: state, lang: 'zh_CN' }
    const reply = await post(urlFor(access), JSON.stringify(message), {}, timeoutMs)
    if ('nothing' in reply) return 'busy'
    const code = 'text' in reply ? errcodeOf(reply.text) : undefined
    if (code === undefined) return 'unsure'
    if (badToken.includes(code)) {
      if (!again) return 'busy'
      await token.refused(access).catch((error: unknown) => log.broke('wechat token', error))
      return send(openid, page, data, false)
    }
    const meaning = meanings[code]
    if (meaning === undefined || meaning === 'wrong') log.note('wechat refused a message', { errcode: code })
    // A number nobody wrote of says that it was not sent, and that the next one will not be either.
    return meaning ?? 'wrong'
  }
  return { template, send: (openid, page, data) => send(openid, page, data) }
}

/** Undefined for what is no answer of WeChat's. */
function errcodeOf(text: string): number | undefined {
  try {
    return answer.parse(JSON.parse(text)).errcode
  } catch {
    return undefined
  }
}
