import { draftOf } from '@shared/answers/interpretations/desk'
import type { reviseInterpretation as contract } from '@shared/answers/contractInterpretation'
import { revised } from '@shared/answers/interpretations/moves'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Corpus } from '../corpus/corpus'
import type { Interpretations } from '../store'
import { changeInterpretation } from './changeInterpretation'
import { explained } from './explained'

interface Needs {
  interpretations: Pick<Interpretations, 'get' | 'save'>
  corpus: Pick<Corpus, 'policy' | 'statusOf' | 'inForce'>
  now: Date
}

/**
 * 修改: by a colleague of the department that drafted it, as sound as a new one and of the same document, now in the
 * version that is in force; it waits for a signature again.
 */
export async function reviseInterpretation(
  { params: { id }, body: { version, content } }: Received<typeof contract>,
  caller: Caller,
  { interpretations, corpus, now }: Needs,
): Promise<Replied<typeof contract>> {
  const by = { id: caller.id, name: caller.name }
  const after = await changeInterpretation({ id, version }, caller, interpretations, async (before) => {
    const changed = revised(before, content, by, now.toISOString())
    const present = corpus.inForce().find(({ title }) => title === before.policyTitle)
    const policyId = content.policyId === before.policyId && present ? present.id : content.policyId
    const { policy, provisions } = await explained({ ...content, policyId }, corpus)
    if (policy.title !== before.policyTitle)
      throw new Problem('not-allowed', `这份草稿解读的是《${before.policyTitle}》；解读别的文件，请另写一份`)
    return { ...changed, policyId, provisions }
  })
  return { interpretation: draftOf(after, caller.id) }
}
