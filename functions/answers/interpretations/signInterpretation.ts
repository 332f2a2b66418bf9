import type { signInterpretation as contract } from '@shared/answers/contract'
import { publicOf } from '@shared/answers/interpretations/desk'
import { signed } from '@shared/answers/interpretations/moves'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { Corpus } from '../corpus/corpus'
import type { Interpretations } from '../store'
import { changeInterpretation } from './changeInterpretation'
import { explained } from './explained'

interface Needs {
  interpretations: Pick<Interpretations, 'get' | 'save'>
  corpus: Pick<Corpus, 'policy' | 'statusOf'>
  now: Date
}

/**
 * 签发解读: from now on it stands beside its policy, and what it explains is no longer owed. What it was written about must
 * still be in force on this day.
 * @throws Problem 'not-found' | 'not-allowed' | 'not-now' | 'changed-meanwhile'.
 */
export async function signInterpretation(
  { params: { id }, body: { version } }: Received<typeof contract>,
  caller: Caller,
  { interpretations, corpus, now }: Needs,
): Promise<Replied<typeof contract>> {
  const by = { id: caller.id, name: caller.name }
  const after = await changeInterpretation({ id, version }, caller, interpretations, async (before) => {
    const out = signed(before, by, now.toISOString())
    await explained(before, corpus)
    return out
  })
  return { interpretation: publicOf(after) }
}
