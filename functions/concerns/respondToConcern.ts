import { respondingDepartment } from '@shared/concerns/access'
import type { respondToConcern as contract } from '@shared/concerns/contract'
import { responded } from '@shared/concerns/moves'
import { viewOf } from '@shared/concerns/view'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { changeConcern } from './changeConcern'
import type { Concerns } from './store'

interface Needs {
  concerns: Pick<Concerns, 'get' | 'save'>
  now: Date
}

/** 回应: the department's public answer; anyone reads it at once. */
export async function respondToConcern(
  { params: { id }, body }: Received<typeof contract>,
  caller: Caller,
  { concerns, now }: Needs,
): Promise<Replied<typeof contract>> {
  const at = now.toISOString()
  const by = { id: caller.id, name: caller.name }
  const concern = await changeConcern({ id, seen: body.version }, concerns, (one) =>
    responded(one, body.text, respondingDepartment(caller, one), by, at),
  )
  return { concern: viewOf(concern, at) }
}
