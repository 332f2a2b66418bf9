import { triageDesk } from '@shared/departments/department'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { proposePromise as contract } from '@shared/promises/contract'
import { proposed } from '@shared/promises/proposing'
import { by, type PromiseMoment } from '@shared/promises/thing'
import { promiseWorkView } from '@shared/promises/view'
import type { Reference } from '../platform/bucket/reference'
import type { Promises } from './store'

interface Needs {
  promises: Pick<Promises, 'create'>
  reference: Pick<Reference, 'department'>
  moment: PromiseMoment
  id: string
}

/** 拟稿. Officers and leads promise for their own department. @throws Problem 'not-found' | 'bad-input'. */
export async function proposePromise(
  { body: { department, ...words } }: Received<typeof contract>,
  caller: Caller,
  { promises, reference, moment, id }: Needs,
): Promise<Replied<typeof contract>> {
  const whose = caller.department ?? department
  if (!whose) throw new Problem('bad-input', '选一个责任单位')
  const unit = reference.department(whose)
  if (unit.id === triageDesk.id) throw new Problem('bad-input', '承诺要有一个责任单位，不能放在分办台')
  if (words.due <= moment.today) throw new Problem('bad-input', '到期日要在今天以后')
  const proposal = { id, ...words, department: { id: unit.id, name: unit.name } }
  const made = await promises.create(proposed(proposal, by(caller), moment.at))
  return { promise: promiseWorkView(made, caller, moment) }
}
