import { triageDesk } from '@shared/departments/department'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { isPublic } from '@shared/concerns/concern'
import type { Named } from '@shared/named'
import { Problem } from '@shared/problem'
import type { proposePromise as contract } from '@shared/promises/contract'
import { proposed } from '@shared/promises/proposing'
import { by, type PromiseMoment } from '@shared/promises/thing'
import { promiseWorkView } from '@shared/promises/view'
import type { Reference } from '../platform/bucket/reference'
import type { Concerns } from '../concerns/store'
import type { Promises } from './store'

interface Needs {
  promises: Pick<Promises, 'create'>
  concerns: Pick<Concerns, 'get'>
  reference: Pick<Reference, 'inForce'>
  moment: PromiseMoment
  id: string
}

/** 拟稿. Officers and leads promise for their own department. @throws Problem 'not-found' | 'bad-input'. */
export async function proposePromise(
  { body: { department, response, ...words } }: Received<typeof contract>,
  caller: Caller,
  { promises, concerns, reference, moment, id }: Needs,
): Promise<Replied<typeof contract>> {
  const whose = caller.department ?? department
  if (!whose) throw new Problem('bad-input', '选一个责任单位')
  const unit = reference.inForce(whose)
  if (unit.id === triageDesk.id) throw new Problem('bad-input', '承诺要有一个责任单位，不能放在分办台')
  if (words.due <= moment.today) throw new Problem('bad-input', '到期日要在今天以后')
  const said = response === undefined ? {} : { response: await saidIn(response, unit.id, concerns) }
  const proposal = { id, ...words, ...said, department: { id: unit.id, name: unit.name } }
  const made = await promises.create(proposed(proposal, by(caller), moment.at))
  return { promise: promiseWorkView(made, caller, moment) }
}

/** The concern in whose response a department said it: public, and answered by that department. */
async function saidIn(id: string, department: string, concerns: Pick<Concerns, 'get'>): Promise<Named> {
  const one = await concerns.get(id)
  if (!one || !isPublic(one) || one.withdrawnAt) throw new Problem('not-found', '没有这一条公开的回应')
  if (one.department?.id !== department) throw new Problem('bad-input', '这条回应不是这个单位说的，承诺由说的单位拟')
  return { id: one.id, name: one.title }
}
