import type { assignConcern as contract } from '@shared/concerns/contract'
import { assigned } from '@shared/concerns/moves'
import { viewOf } from '@shared/concerns/view'
import { triageDesk } from '@shared/departments/department'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/reference'
import { changeConcern } from './changeConcern'
import type { Concerns } from './store'

interface Needs {
  concerns: Pick<Concerns, 'get' | 'save'>
  reference: Pick<Reference, 'department'>
  now: Date
}

/** 交办: one department has to respond. The triage desk cannot: nobody there answers in public. */
export async function assignConcern(
  { params: { id }, body }: Received<typeof contract>,
  caller: Caller,
  { concerns, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const to = reference.department(body.department)
  if (to.id === triageDesk.id) throw new Problem('bad-input', '舆情要交给一个责任单位，不能放在分办台')
  const at = now.toISOString()
  const by = { id: caller.id, name: caller.name }
  const concern = await changeConcern({ id, seen: body.version }, concerns, (one) => assigned(one, to, by, at))
  return { concern: viewOf(concern, at) }
}
