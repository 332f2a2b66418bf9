import type { draftInterpretation as contract } from '@shared/answers/contract'
import { draftOf } from '@shared/answers/interpretations/desk'
import type { Interpretation } from '@shared/answers/interpretations/interpretation'
import { toldToSign } from '@shared/answers/interpretations/telling'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { isTheirUnit } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import type { Corpus } from '../corpus/corpus'
import { secondInterpretationId } from '../judging/secondInterpretationId'
import { policyDepartments } from '../documents/policyDepartment'
import type { SecondInterpretations, Interpretations } from '../store'
import { explained } from './explained'

interface Needs {
  interpretations: Pick<Interpretations, 'create'>
  secondInterpretations: Pick<SecondInterpretations, 'get'>
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
  { interpretations, secondInterpretations, corpus, reference, now, id }: Needs,
): Promise<Replied<typeof contract>> {
  const { policy, provisions } = await explained(body, corpus)
  const department =
    policyDepartments(reference)(policy) ?? (await askedOf(policy.title, provisions, secondInterpretations))
  if (!department || !isTheirUnit(caller, department.id))
    throw new Problem('not-allowed', department ? `这份文件由${department.name}解读` : '这份文件不归你单位解读')
  const by = { id: caller.id, name: caller.name }
  const at = now.toISOString()
  const drafted: Interpretation = {
    ...body,
    provisions,
    id,
    version: 0,
    policyTitle: policy.title,
    department,
    status: 'draft',
    draftedBy: by,
    draftedAt: at,
    events: [{ type: 'drafted', at, by }],
    outbox: [],
  }
  const outbox = toldToSign(drafted, { at, by })
  const interpretation = await interpretations.create({ ...drafted, outbox })
  return { interpretation: draftOf(interpretation, caller.id) }
}

/** A policy that none of ours is in charge of is explained by the department that was asked for a 二次解读 of it. */
async function askedOf(
  title: string,
  provisions: readonly string[],
  secondInterpretations: Pick<SecondInterpretations, 'get'>,
) {
  const asked = await Promise.all(
    provisions.map((provision) => secondInterpretations.get(secondInterpretationId({ title, provision }))),
  )
  return asked.find((one) => one !== undefined)?.department
}
