import type { registerPaper as contract } from '@shared/answers/papers/contractPapers'
import { registered } from '@shared/answers/papers/registering'
import { requireOwnNumber } from '@shared/answers/papers/sound'
import type { PaperMoment } from '@shared/answers/papers/moment'
import { byPerson } from '@shared/answers/papers/thing'
import { paperWorkOf } from '@shared/answers/papers/view'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import { sameNumberIn } from './sameNumber'
import type { Papers } from './store'

interface Needs {
  papers: Pick<Papers, 'create' | 'page'>
  reference: Pick<Reference, 'department'>
  moment: PaperMoment
  id: string
}

/** 登记, in the name of one's own department. @throws Problem 'not-allowed' | 'bad-input' | 'already-exists' for a 文号 that another has. */
export async function registerPaper(
  { body }: Received<typeof contract>,
  caller: Caller,
  { papers, reference, moment, id }: Needs,
): Promise<Replied<typeof contract>> {
  const { id: department, name } = reference.department(requireDepartment(caller))
  const made = registered({ id, department: { id: department, name }, content: body }, byPerson(caller), moment)
  requireOwnNumber(made.facts.number, await sameNumberIn(papers, made.facts.number, id))
  return { paper: paperWorkOf(await papers.create(made), caller, moment) }
}

/** @throws Problem 'not-allowed' (403) for an account without a department. */
export function requireDepartment({ department }: Caller): string {
  if (!department) throw new Problem('not-allowed', '你的账号还没有归到单位，请联系平台运行方')
  return department
}
