import type { Operation, Replied, Route, RouteOf, Sent } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem, type ProblemBody } from '@shared/problem'
import type * as z from 'zod'
import type { Endpoint } from '../../functions/platform/http/endpoint'
import { api } from '../../functions/platform/http/http'
import { silentLog } from '../../functions/platform/log'

type Any = Operation<Route, z.ZodType | undefined, z.ZodType | undefined, z.ZodType | undefined, z.ZodType>
/** What is wrong on purpose is sent too, so the parts are not checked here. */
type Loose<T> = { [K in keyof T]?: unknown }
interface Parts {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
}

/**
 * The public door of some endpoints, in this process: real HTTP requests and answers, callers named instead of signed in.
 * `known`: what is known of whoever comes besides, where a test says that anything is.
 */
export function door(
  endpoints: readonly Endpoint[],
  known: (caller: Caller) => Caller | Promise<Caller> = (caller) => caller,
) {
  const present = new Map<string, Caller>()
  const app = api(endpoints, {
    identify: async (token) => {
      const caller = present.get(token)
      if (!caller) throw new Problem('session-ended')
      return known(caller)
    },
    log: silentLog,
    now: () => new Date(0),
  })
  return async function ask<O extends Any>(
    caller: Caller | undefined,
    route: RouteOf<O>,
    parts: Loose<Sent<O>> = {},
  ): Promise<{ status: number; body: Replied<O> & Omit<ProblemBody, 'status'> }> {
    if (caller) present.set(caller.id, caller)
    const { params, query, body } = parts as Parts
    const [method = 'GET', path = ''] = (route as string).split(' ')
    const filled = path.replaceAll(/\{(\w+)\}/g, (_braces, name) => encodeURIComponent(params?.[name] ?? ''))
    const response = await app.request(filled + (query ? `?${new URLSearchParams(query)}` : ''), {
      method,
      headers: { 'content-type': 'application/json', ...(caller ? { authorization: `Bearer ${caller.id}` } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as never }
  }
}

/** People of the tests: plainly examples. */
export const example = {
  citizen: { id: 'citizen-one', role: 'citizen', name: '示例居民一' },
  neighbour: { id: 'citizen-two', role: 'citizen', name: '示例居民二' },
  housing: { id: 'staff-housing', role: 'officer', name: '示例经办·住建', department: 'housing' },
  housingTwo: { id: 'staff-housing-two', role: 'officer', name: '示例经办·住建二', department: 'housing' },
  lamps: { id: 'staff-lamps', role: 'officer', name: '示例经办·城管', department: 'urban-management' },
  lead: { id: 'staff-lead', role: 'lead', name: '示例审核·住建', department: 'housing' },
  dispatcher: { id: 'staff-desk', role: 'dispatcher', name: '示例分办' },
  editor: { id: 'staff-editor', role: 'editor', name: '示例编辑' },
  supervisor: { id: 'staff-supervisor', role: 'supervisor', name: '示例督查' },
} as const satisfies Record<string, Caller>
