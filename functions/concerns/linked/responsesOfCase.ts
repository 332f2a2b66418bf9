import { isPublic } from '@shared/concerns/concern'
import type { listResponsesOfCase as contract } from '@shared/concerns/contractOfCase'
import { publicViewOf } from '@shared/concerns/showing/publicView'
import type { Received, Replied } from '@shared/operation'
import { type Caller, isPerson } from '@shared/people/caller'
import type { House } from '../../platform/house'
import { concerns } from '../store'
import { caseKey, respondedCases } from './store'

/** Responses to what a case asks that stand; a citizen reads those of their own cases, and of others there are none. */
export async function listResponsesOfCase(
  { params }: Received<typeof contract>,
  caller: Caller,
  { store }: Pick<House, 'store'>,
): Promise<Replied<typeof contract>> {
  const code = params.code.toUpperCase()
  const { items } = await store(respondedCases).page({ index: 'first', key: caseKey(code) })
  const found = await store(concerns).many([...new Set(items.map(({ concern }) => concern))])
  const isTheirs = (asker: string | undefined) =>
    caller.role !== 'citizen' || (asker !== undefined && isPerson(caller, asker))
  return {
    responses: found
      .filter((one) => isPublic(one) && one.linked?.some(({ id, asker }) => id === code && isTheirs(asker)))
      .flatMap((one) => {
        const { id, title, response, department, respondedAt, correctedAt, correcting } = publicViewOf(one) ?? {}
        if (id === undefined || title === undefined || response === undefined || respondedAt === undefined) return []
        const whose = department === undefined ? {} : { department }
        return [
          {
            id,
            title,
            text: response,
            ...whose,
            respondedAt: correctedAt ?? respondedAt,
            correcting: correcting !== undefined,
          },
        ]
      }),
  }
}
