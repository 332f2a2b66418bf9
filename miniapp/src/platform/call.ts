import type { Operation, Replied, RouteOf, Sent } from '@shared/operation'
import Taro from '@tarojs/taro'
import { CallProblem, incomplete, offline, problemFrom } from './callProblem'
import { hearClock } from './clock/houseClock'
import { useSession } from './session'

type Arguments<O extends Operation> = Record<never, never> extends Sent<O> ? [sent?: Sent<O>] : [sent: Sent<O>]
type Values = Record<string, string | number | boolean | undefined>
type Loose = { params?: Values; query?: Values; body?: object } | undefined

const patience = 15_000
/** For what reads a whole file. */
const longPatience = 60_000

/**
 * One call to the API, typed by its contract: `call<typeof askQuestion>('POST /api/answers', { body: { question } })`.
 * @throws CallProblem for every refusal and for no connection; an ended session is put away first.
 */
export const call = <O extends Operation>(route: RouteOf<O>, ...[sent]: Arguments<O>): Promise<Replied<O>> =>
  signedCall<O>(route, sent, patience)

/** The same for what takes its time: a file of many rows is read. @throws CallProblem */
export const callPatiently = <O extends Operation>(route: RouteOf<O>, ...[sent]: Arguments<O>): Promise<Replied<O>> =>
  signedCall<O>(route, sent, longPatience)

async function signedCall<O extends Operation>(route: RouteOf<O>, sent: unknown, timeout: number): Promise<Replied<O>> {
  const { token } = useSession.getState()
  try {
    return await asked<O>(route, sent, { token, timeout })
  } catch (problem) {
    if (token && problem instanceof CallProblem && endsSession(problem)) useSession.getState().end()
    throw problem
  }
}

/** The same without saying who calls, for what is nobody's to know. @throws CallProblem */
export const callUnnamed = <O extends Operation>(route: RouteOf<O>, ...[sent]: Arguments<O>): Promise<Replied<O>> =>
  asked<O>(route, sent, { token: undefined, timeout: patience })

async function asked<O extends Operation>(
  route: RouteOf<O>,
  sent: unknown,
  { token, timeout }: { token: string | undefined; timeout: number },
): Promise<Replied<O>> {
  const [method, path] = route.split(' ') as ['GET' | 'POST' | 'PUT' | 'DELETE', string]
  const { params, query, body } = (sent ?? {}) as NonNullable<Loose>
  // An address that was cut off names nothing: nobody need be asked.
  if (Object.values(params ?? {}).includes('')) throw incomplete()
  const answer = await request({
    url: `${API_BASE}${filled(path, params)}${queryOf(query)}`,
    method,
    timeout,
    header: {
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    ...(body ? { data: body } : {}),
  })
  hearClock(answer.header)
  if (answer.statusCode >= 200 && answer.statusCode < 300) return answer.data as Replied<O>
  throw problemFrom(answer.statusCode, answer.data)
}

async function request(wanted: Taro.request.Option) {
  let answer: Awaited<ReturnType<typeof Taro.request>>
  try {
    answer = await Taro.request(wanted)
  } catch (failure) {
    // Some platforms reject on 4xx and 5xx too; only a failure without a status means that nobody answered.
    const { statusCode, status, data } = (failure ?? {}) as { statusCode?: number; status?: number; data?: unknown }
    const known = statusCode ?? status
    if (typeof known === 'number' && known > 0) throw problemFrom(known, data)
    throw offline()
  }
  return answer
}

const endsSession = ({ code }: CallProblem) => code === 'session-ended' || code === 'not-signed-in'

const filled = (path: string, params: Values = {}) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')))

function queryOf(query: Values = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return pairs.length
    ? `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`
    : ''
}
