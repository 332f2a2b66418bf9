import { peopleEndpoints } from '../../../functions/people/endpoints'
import { edgeOf } from '../../../functions/platform/http/edge'
import type { Endpoint } from '../../../functions/platform/http/endpoint'
import type { House } from '../../../functions/platform/house'
import { api } from '../../../functions/platform/http/http'
import type { Reply } from '../../people/door'

interface Sending {
  /** Where it comes from. */
  from?: string
  token?: string
  body?: unknown
  headers?: Record<string, string>
}

/** The public door, entered from any address, as the server of Node sees it. */
export function doorFrom(house: House, endpoints: readonly Endpoint[] = peopleEndpoints(house)) {
  const app = api(endpoints, edgeOf(house))
  return async (route: string, { from = '192.0.2.1', token, body, headers }: Sending = {}) => {
    const [method = 'GET', path = ''] = route.split(' ')
    const sent = {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }
    const response = await app.request(path, sent, { incoming: { socket: { remoteAddress: from } } })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: (text ? JSON.parse(text) : {}) as Reply['body'],
    }
  }
}
export type DoorFrom = ReturnType<typeof doorFrom>
