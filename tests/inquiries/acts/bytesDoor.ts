import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Endpoint } from '../../../functions/platform/http/endpoint'
import { api } from '../../../functions/platform/http/http'
import { silentLog } from '../../../functions/platform/log'

/** The same door as the others, for answers that are files. */
export const bytesDoor = (endpoints: readonly Endpoint[]) => async (caller: Caller | undefined, path: string) => {
  const identify = async (token: string) => {
    if (token !== caller?.id) throw new Problem('session-ended')
    return caller
  }
  const app = api(endpoints, { identify, log: silentLog, now: () => new Date(0) })
  return app.request(path, caller ? { headers: { authorization: `Bearer ${caller.id}` } } : {})
}
