import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WechatMessagesStandIn, wechatMessagesStandIn } from './wechatMessages'
import { type WechatSafetyStandIn, wechatSafetyStandIn } from './wechatSafety'

export interface WechatStandIn {
  url: string
  /** Its messages, for whoever looks at what came. */
  messages: WechatMessagesStandIn
  /** Its look at contents. */
  safety: WechatSafetyStandIn
  close(): Promise<void>
}

const errors = {
  busy: [-1, 'system error'],
  bad: [40029, 'invalid code'],
  used: [40163, 'code been used'],
  risky: [40226, 'code blocked'],
  many: [45011, 'api minute-quota reach limit mustslower'],
  appid: [40125, 'invalid appsecret'],
} as const satisfies Record<string, readonly [number, string]>

/** What the developer tools hand out without an appid of one's own, always the same text. */
const toolsCode = 'the code is a mock one'

/**
 * WeChat's jscode2session on this machine, with its documented answers, beside its messages: good-<name> belongs to a person of that name and
 * works once; busy, bad, risky, many and appid bring those errors, once-busy-<name> is busy the first time, and silent
 * never answers. Without a port one that is free is taken. Codes from the developer tools or a real phone (32 letters and digits) all belong to one example person.
 */
export async function openWechatStandIn(port = 0): Promise<WechatStandIn> {
  const used = new Set<string>()
  const wasBusy = new Set<string>()

  /** Nothing for a code that is never answered. */
  function answerTo(code: string): object | undefined {
    if (code === 'silent') return undefined
    if (Object.hasOwn(errors, code)) return errorOf(code as keyof typeof errors)
    const [, kind, name] = /^(once-busy|good)-(.+)$/.exec(code) ?? []
    const person = name ?? (code === toolsCode || /^[0-9A-Za-z]{32}$/.test(code) ? 'example' : undefined)
    if (person === undefined) return errorOf('bad')
    if (kind === 'once-busy' && !wasBusy.has(code)) {
      wasBusy.add(code)
      return errorOf('busy')
    }
    if (used.has(code) && code !== toolsCode) return errorOf('used')
    used.add(code)
    return { openid: `openid-${person}`, session_key: 'c3RhbmQtaW4gc2Vzc2lvbg==' }
  }

  const messages = wechatMessagesStandIn()
  const safety = wechatSafetyStandIn()
  async function reply(request: IncomingMessage): Promise<object | string | null | undefined> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/sns/jscode2session') return answerTo(query.get('js_code') ?? '')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const body = text ? (JSON.parse(text) as object) : {}
    const holds = messages.holds(query.get('access_token'))
    if (pathname === '/wxa/msg_sec_check') return safety.answerTo(holds, body)
    if (pathname === '/wxa/media_check_async') return safety.takesPicture(holds, body)
    return messages.answerTo({ pathname, query, body })
  }
  const server = createServer((request, response) => {
    void reply(request).then((answer) => {
      if (answer === null) return response.destroy()
      // WeChat itself labels its JSON as plain text.
      if (answer === undefined) return undefined
      const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
      return response.writeHead(200, { 'content-type': 'text/plain' }).end(text)
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  return {
    messages,
    safety,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function errorOf(name: keyof typeof errors) {
  const [errcode, errmsg] = errors[name]
  return { errcode, errmsg }
}
