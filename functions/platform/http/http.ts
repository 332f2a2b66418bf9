import { fileReply, type Operation, textReply } from '@shared/operation'
import { type Caller, ofCounty, requireRole } from '@shared/people/caller'
import { sitsInFormer } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { requestId } from 'hono/request-id'
import { routePath } from 'hono/route'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as z from 'zod'
import { describing } from './described'
import type { Endpoint } from './endpoint'
import { apiHeaders } from './headers'
import { givenOf, type Keep, packedFor, writing, type WrittenReply } from './kept'
import type { Log } from '../log'
import { jsonOf } from './modestJson'
import { docsPage, openapi } from './openapi'
import { originOf, tokenOf } from './origin'
import { asText, download, sent, toEverybody } from './sending'

z.config({ ...z.locales.zhCN(), customError: plainly })

/** 128 KB: the longest reply has 5,000 characters, so nothing honest comes near. */
const largestBody = 128 * 1024

export interface Edge {
  /** The caller behind a bearer token, for one operation. @throws Problem 'session-ended' (401) when it is forged, expired or disabled. */
  identify(token: string, operation: string): Promise<Caller>
  log: Log
  now(): Date
  /** Keeps answers that are the same for everybody; where it is missing, each is made anew. */
  keep?: Keep
  /** How many proxies of our own stand in front; each has added one address to X-Forwarded-For. None when not given. */
  proxies?: number | undefined
  /** The addresses of the site, the one that was configured first. */
  sites?: (() => readonly string[]) | undefined
}

type Env = { Variables: { requestId: string } }

/** The API of some endpoints, the same on Lambda and on Node. The only place, besides schedules, where errors become answers. */
export function api(
  endpoints: readonly Endpoint[],
  edge: Edge,
  described: readonly Operation[] = endpoints.map((one) => one.contract),
): Hono<Env> {
  const app = new Hono<Env>()
  app.use(requestId({ limitLength: 64 }))
  app.use('/api/*', apiHeaders(edge.proxies))
  for (const endpoint of endpoints) {
    const [method, path] = endpoint.contract.route.split(' ') as [string, string]
    const { reply, alike } = endpoint.contract
    const write = writing((made) => ({ text: JSON.stringify(reply.parse(made)) }), alike)
    const limits = method === 'GET' ? [] : [noLargerThan(endpoint.contract.largestBody ?? largestBody)]
    app.on(method, [path.replaceAll(/\{(\w+)\}/g, ':$1')], ...limits, (c) => answer(c, endpoint, write, edge))
  }
  const about = describing({ now: edge.now, proxies: edge.proxies, refuse })
  app.get(
    '/api/openapi.json',
    about((c) => c.json(openapi(described))),
  )
  app.get(
    '/api/docs',
    about((c) => c.html(docsPage(described))),
  )
  app.notFound((c) => refuse(c, new Problem('not-found', '没有这个地址')))
  app.onError((error, c) => {
    // The route and not the address: that may hold the query code of a case.
    edge.log.broke(routePath(c), error, c.get('requestId'))
    return refuse(c, new Problem('unexpected'))
  })
  return app
}

/** A body that says how long it is, as those of browsers do, is measured by that: the server holds it to its word. */
function noLargerThan(maxSize: number): MiddlewareHandler<Env> {
  const onError = (c: Context<Env>) => refuse(c, new Problem('too-large'))
  const reading = bodyLimit({ maxSize, onError })
  return async (c, next) => {
    const length = c.req.header('content-length')
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) return reading(c, next)
    return Number.parseInt(length, 10) > maxSize ? onError(c) : next()
  }
}

type Write = (reply: unknown) => WrittenReply

/** What may be left out may be left out whole. */
const bodyOf = async (c: Context<Env>, shape: z.ZodType, largest: number): Promise<unknown> =>
  parsed(shape, shape.isOptional() && (await c.req.text()) === '' ? undefined : await jsonOf(c, largest))

async function answer(c: Context<Env>, { contract, run }: Endpoint, write: Write, edge: Edge): Promise<Response> {
  const started = edge.now().getTime()
  let caller: Caller | undefined
  const record = (status: number, problem?: string) =>
    edge.log.call({
      requestId: c.get('requestId'),
      operation: contract.name,
      status,
      ms: edge.now().getTime() - started,
      ...(caller ? { role: caller.role } : {}),
      ...(problem ? { problem } : {}),
    })
  try {
    caller = await callerOf(c, contract, edge)
    requireRole(contract.callers, caller, contract.county)
    const received = {
      params: contract.params && parsed(contract.params, c.req.param()),
      query: contract.query && parsed(contract.query, c.req.query()),
      body: contract.body && (await bodyOf(c, contract.body, contract.largestBody ?? largestBody)),
    }
    const made = () => run(received, caller, originOf(c, edge.proxies, edge.sites?.()))
    const given = async () => givenOf(contract.reply.parse(await made()))
    if (contract.keptFor && edge.keep) {
      const key = `${contract.name} ${JSON.stringify([received.params, received.query])}`
      const kept = await edge.keep(key, contract.keptFor, async () => packedFor(await given()))
      record(200)
      return toEverybody(c, kept)
    }
    const status = contract.status ?? 200
    const forEverybody = !caller && c.req.method === 'GET'
    const response =
      contract.reply === fileReply
        ? download(c, fileReply.parse(await made()), status)
        : contract.reply === textReply
          ? asText(c, textReply.parse(await made()))
          : forEverybody
            ? toEverybody(c, await given(), undefined, 'private, no-cache')
            : sent(c, write(await made()), { status, headers: { 'cache-control': 'no-store' } })
    record(status)
    return response
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem('unexpected')
    if (!(error instanceof Problem)) edge.log.broke(contract.name, error, c.get('requestId'))
    record(problem.status, problem.code)
    return refuse(c, problem)
  }
}

/** Where anyone may call, a stale session is no reason to refuse: the person is then simply not signed in. */
async function callerOf(c: Context, { name, callers }: Operation, edge: Edge): Promise<Caller | undefined> {
  const token = tokenOf(c)
  if (!token) return undefined
  const caller = edge.identify(token, name)
  if (callers !== 'anyone') return caller
  try {
    // What is for everybody shows those of a county, or of a unit that is no more, what everybody sees.
    const known = await caller
    return ofCounty(known) || sitsInFormer(known) ? undefined : known
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

function parsed(schema: z.ZodType, input: unknown): unknown {
  const outcome = schema.safeParse(input)
  if (outcome.success) return outcome.data
  const errors = outcome.error.issues.map((issue) => ({
    field: issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join('、') : '内容'),
    message: issue.code === 'unrecognized_keys' ? `没有这一项：${issue.keys.join('、')}` : issue.message,
  }))
  throw new Problem(
    'bad-input',
    errors
      .map((one) => one.message)
      .join('；')
      .slice(0, 300),
    errors.slice(0, 20),
  )
}

/** What a person can do about it, where the contract says nothing of its own; the rest is in zod's Chinese words. */
function plainly(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return issue.input === undefined ? '有一项没有填写' : '有一项填写的格式不对'
  if (issue.code === 'invalid_value') return '请从给出的选项里选'
  if (issue.code === 'too_big' && issue.origin === 'string') return `有一项太长，最多 ${issue.maximum} 字`
  if (issue.code === 'too_small' && issue.origin === 'string') return `有一项太短，至少 ${issue.minimum} 字`
  return undefined
}

function refuse(c: Context<Env>, problem: Problem): Response {
  return c.body(JSON.stringify(problem.body(c.get('requestId'))), problem.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...(problem.more.retryAfter ? { 'retry-after': String(problem.more.retryAfter) } : {}),
    'cache-control': 'no-store',
  })
}
