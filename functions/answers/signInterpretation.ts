import type { signInterpretation as contract } from '@shared/answers/contract'
import { publicOf } from '@shared/answers/desk'
import { signed } from '@shared/answers/interpretation'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Interpretations } from './store'

interface Needs {
  interpretations: Pick<Interpretations, 'get' | 'save'>
  now: Date
}

/**
 * 签发解读: from now on it stands beside its policy, and what it explains is no longer owed.
 * @throws Problem 'not-found' | 'not-allowed' | 'not-now' | 'changed-meanwhile'.
 */
export async function signInterpretation(
  { params: { id }, body: { version } }: Received<typeof contract>,
  caller: Caller,
  { interpretations, now }: Needs,
): Promise<Replied<typeof contract>> {
  const draft = id.startsWith(interpretationIds) ? await interpretations.get(id) : undefined
  if (!draft) throw new Problem('not-found', '没有这份解读，可能已经移走')
  if (draft.department.id !== caller.department)
    throw new Problem('not-allowed', `这份解读由${draft.department.name}的审核人签发`)
  const after = signed(draft, { id: caller.id, name: caller.name }, now.toISOString())
  if (version !== draft.version) throw new Problem('changed-meanwhile')
  await interpretations.save(after)
  return { interpretation: publicOf(after) }
}

/** How the ids of interpretations begin. */
export const interpretationIds = 'interpretation#'
