import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface WechatStandIn {
  url: string
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
 * WeChat's jscode2session on this machine, with its documented answers: good-<name> belongs to a person of that name and
 * works once; busy, bad, risky, many and appid bring those errors, once-busy-<name> is busy the first time, and silent
 * never answers. Codes from the developer tools or a real phone (32 letters and digits) all belong to one example person.
 */
export async function openWechatStandIn(): Promise<WechatStandIn> {
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

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname !== '/sns/jscode2session') return response.writeHead(404).end()
    const answer = answerTo(searchParams.get('js_code') ?? '')
    // WeChat itself labels its JSON as plain text.
    if (answer) response.writeHead(200, { 'content-type': 'text/plain' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve())
  })
  return {
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
