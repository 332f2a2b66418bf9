import type { ProblemBody } from '@shared/problem'
import { peopleEndpoints } from '../../functions/people/endpoints'
import type { Session } from '../../functions/people/signIn/openSession'
import { edgeOf } from '../../functions/platform/http/edge'
import type { House } from '../../functions/platform/house'
import { api } from '../../functions/platform/http/http'

export interface Reply {
  status: number
  body: Session & ProblemBody & Record<string, unknown>
}

/** Calls the people operations as a client does. */
export function door(house: House) {
  const app = api(peopleEndpoints(house), edgeOf(house))
  return async (route: string, { token, body }: { token?: string; body?: unknown } = {}): Promise<Reply> => {
    const [method = 'GET', path = ''] = route.split(' ')
    const response = await app.request(path, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Reply['body'] }
  }
}
export type Door = ReturnType<typeof door>

export const minutes = (count: number) => count * 60_000
