import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../..')

export interface LocalSystem {
  url: string
  folder: string
  /** The one-time code last printed for a phone. */
  codeFor(phone: string): Promise<string>
  call(
    route: string,
    options?: { token?: string; body?: unknown; text?: string },
  ): Promise<{ status: number; body: Body; requestId: string }>
  stop(signal?: NodeJS.Signals): Promise<void>
}
/** Replies are read as plain data: a journey looks at what came, it does not trust a type. */
export type Body = { [name: string]: Body } & Body[] & string & number

/** Starts the very system that `npm start` starts, in a process of its own, on a free port and a folder of its own. */
export async function startLocalSystem(folder?: string): Promise<LocalSystem> {
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'journey-')))
  const child = spawn(process.execPath, [join(root, 'functions/local/start.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, NODE_ENV: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  child.stderr.on('data', (chunk) => {
    printed += chunk
  })
  const url = await waitFor(
    () => /打开\s+(http:\S+)/.exec(printed)?.[1],
    child,
    () => printed,
  )
  return {
    url,
    folder: dataDir,
    codeFor: (phone) => {
      const masked = `${phone.slice(0, 3)}\\*{4}${phone.slice(-4)}`
      const pattern = new RegExp(`验证码 (\\d{6})（手机号 ${masked}`, 'g')
      return waitFor(
        () => [...printed.matchAll(pattern)].at(-1)?.[1],
        child,
        () => printed,
      )
    },
    async call(route, { token, body, text } = {}) {
      const [method = 'GET', path = ''] = route.split(' ')
      const sent = text ?? (body === undefined ? undefined : JSON.stringify(body))
      const response = await fetch(url + path, {
        method,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(sent ? { 'content-type': 'application/json' } : {}),
        },
        ...(sent === undefined ? {} : { body: sent }),
      })
      const raw = await response.text()
      return {
        status: response.status,
        body: (raw.startsWith('{') ? JSON.parse(raw) : raw) as Body,
        requestId: response.headers.get('x-request-id') ?? '',
      }
    },
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
}

async function waitFor<T>(look: () => T | undefined, child: ChildProcess, printed: () => string): Promise<T> {
  for (let tries = 0; tries < 1200; tries++) {
    const seen = look()
    if (seen !== undefined) return seen
    if (child.exitCode !== null) throw new Error(`the system stopped:\n${printed()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`nothing came:\n${printed()}`)
}

/** Signs a citizen in by phone and printed code. */
export async function citizen(system: LocalSystem, phone: string): Promise<string> {
  await system.call('POST /api/people/codes', { body: { phone } })
  const code = await system.codeFor(phone)
  const session = await system.call('POST /api/people/sessions/phone', { body: { phone, code } })
  return session.body.token as string
}

/** Signs one of the local example accounts in. */
export async function staff(system: LocalSystem, account: string): Promise<string> {
  const session = await system.call('POST /api/people/sessions/staff', { body: { account, password: 'liaocheng2026' } })
  return session.body.token as string
}
