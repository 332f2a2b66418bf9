import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Operation, Replied, Route, RouteOf, Sent } from '@shared/operation'
import type { sendCode, signInAsStaff, signInByPhone } from '@shared/people/contract'
import type { ProblemBody } from '@shared/problem'
import type * as z from 'zod'

const root = join(__dirname, '../..')

export interface LocalSystem {
  url: string
  pid: number
  folder: string
  /** Of the example accounts, as it was printed. */
  staffPassword: string
  /** The one-time code last printed for a phone. */
  codeFor(phone: string): Promise<string>
  /** Calls by contract; a refusal comes back in the same place, as problem+json. */
  call<O extends Any>(route: RouteOf<O>, sent?: { token?: string } & Loose<Sent<O>>): Promise<Called<O>>
  stop(signal?: NodeJS.Signals): Promise<void>
}
type Any = Operation<Route, z.ZodType | undefined, z.ZodType | undefined, z.ZodType | undefined, z.ZodType>
/** Journeys also send what is wrong on purpose. */
type Loose<T> = { [K in keyof T]?: unknown }
interface Sending {
  token?: string
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
}
interface Called<O extends Any> {
  status: number
  body: Replied<O> & Omit<ProblemBody, 'status'>
}

/** Everybody calls from an address of his own, as through a proxy in front: by the session, else by the phone or account. */
function addressOf({ token, body }: Sending): string {
  const { phone, account } = (body ?? {}) as { phone?: string; account?: string }
  const [a, b, c] = createHash('sha256')
    .update(token ?? phone ?? account ?? '')
    .digest()
  return `10.${a}.${b}.${c}`
}

/** Starts the very system that `npm start` starts, in a process of its own, on a free port and a folder of its own. */
export async function startLocalSystem(folder?: string): Promise<LocalSystem> {
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'journey-')))
  const child = spawn(process.execPath, [join(root, 'functions/local/start.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', PROXIES: '1', DATA_DIR: dataDir, NODE_ENV: '' },
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
  ).catch((stuck: unknown) => {
    child.kill()
    throw stuck
  })
  const staffPassword = await waitFor(
    () => /密码都是 ([a-z0-9]+)（/.exec(printed)?.[1],
    child,
    () => printed,
  )
  return {
    url,
    pid: child.pid!,
    folder: dataDir,
    staffPassword,
    codeFor: (phone) => {
      const masked = `${phone.slice(0, 3)}\\*{4}${phone.slice(-4)}`
      const pattern = new RegExp(`验证码 (\\d{6})（手机号 ${masked}`, 'g')
      return waitFor(
        () => [...printed.matchAll(pattern)].at(-1)?.[1],
        child,
        () => printed,
      )
    },
    async call<O extends Any>(route: RouteOf<O>, sent: { token?: string; [part: string]: unknown } = {}) {
      const { token, params, query, body } = sent as Sending
      const [method = 'GET', path = ''] = (route as string).split(' ')
      const filled = path.replaceAll(/\{(\w+)\}/g, (_braces, name) => encodeURIComponent(params?.[name] ?? ''))
      const search = query ? `?${new URLSearchParams(query)}` : ''
      const response = await fetch(url + filled + search, {
        method,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          'content-type': 'application/json',
          'x-forwarded-for': addressOf(sent),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: response.status, body: (await response.json()) as Called<O>['body'] }
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
  await system.call<typeof sendCode>('POST /api/people/codes', { body: { phone } })
  const code = await system.codeFor(phone)
  const { body } = await system.call<typeof signInByPhone>('POST /api/people/sessions/phone', { body: { phone, code } })
  return body.token
}

/** Signs one of the local example accounts in. */
export async function staff(system: LocalSystem, account: string): Promise<string> {
  const credentials = { account, password: system.staffPassword }
  const { body } = await system.call<typeof signInAsStaff>('POST /api/people/sessions/staff', { body: credentials })
  return body.token
}
