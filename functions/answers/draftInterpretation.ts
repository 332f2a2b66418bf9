import type { draftInterpretation as contract } from '@shared/answers/contract'
import { draftOf } from '@shared/answers/desk'
import { requireOwnWords } from '@shared/answers/interpretation'
import { provisionName } from '@shared/answers/names'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/reference'
import type { Corpus } from './corpus'
import { dutyId } from './dutyId'
import { policyDepartments } from './policyDepartment'
import type { Duties, Interpretations } from './store'

interface Needs {
  interpretations: Pick<Interpretations, 'create'>
  duties: Pick<Duties, 'get'>
  corpus: Pick<Corpus, 'policy' | 'statusOf'>
  reference: Pick<Reference, 'departments'>
  now: Date
  /** Unique, more than 40 characters long: no notice has such an id. */
  id: string
}

/**
 * 起草解读: by the department that the policy is in charge of, of a version that is in force, in its own words.
 * @throws Problem 'not-found' | 'not-allowed' | 'not-now' | 'bad-input' where most of it is copied.
 */
export async function draftInterpretation(
  { body }: Received<typeof contract>,
  caller: Caller,
  { interpretations, duties, corpus, reference, now, id }: Needs,
): Promise<Replied<typeof contract>> {
  const policy = await corpus.policy(body.policyId)
  if (!policy) throw new Problem('not-found', '没有这份文件，可能已经更新，请从列表里重新打开')
  const status = corpus.statusOf(policy)
  if (status === 'superseded') throw new Problem('not-now', '这是旧版本，请解读现行的版本')
  if (status === 'ended') throw new Problem('not-now', '这份文件已经不再施行，不用解读')
  if (status === 'draft') throw new Problem('not-now', '这还不是正式文件，等正式文件出来再解读')
  const provisions = [...new Set(body.provisions.map(provisionName))]
  const missing = provisions.find((one) => !policy.provisions.some((each) => each.id === one))
  if (missing) throw new Problem('not-found', `《${policy.title}》里没有${missing}`)
  const department = policyDepartments(reference)(policy) ?? (await askedOf(policy.title, provisions, duties))
  if (!department || department.id !== caller.department)
    throw new Problem('not-allowed', department ? `这份文件由${department.name}解读` : '这份文件不归你单位解读')
  requireOwnWords(body.text, policy.provisions.map(({ text }) => text).join('\n'))
  const interpretation = await interpretations.create({
    ...body,
    provisions,
    id,
    version: 0,
    policyTitle: policy.title,
    department,
    status: 'draft',
    draftedBy: { id: caller.id, name: caller.name },
    draftedAt: now.toISOString(),
  })
  return { interpretation: draftOf(interpretation, caller.id) }
}

/** A policy that none of ours is in charge of is explained by the department that was asked for a 二次解读 of it. */
async function askedOf(title: string, provisions: readonly string[], duties: Pick<Duties, 'get'>) {
  const asked = await Promise.all(provisions.map((provision) => duties.get(dutyId({ title, provision }))))
  return asked.find((one) => one !== undefined)?.department
}
