import { type InterpretationContent, requireOwnWords } from '@shared/answers/interpretations/interpretation'
import { provisionName } from '@shared/answers/documents/names'
import { Problem } from '@shared/problem'
import type { Corpus } from '../corpus/corpus'

/**
 * The policy that an interpretation is about, in force, and the provisions by the names they have there.
 * @throws Problem 'not-found' | 'not-now' | 'bad-input' where most of the text is copied.
 */
export async function explained(
  { policyId, provisions, text }: InterpretationContent,
  corpus: Pick<Corpus, 'policy' | 'statusOf'>,
) {
  const policy = await corpus.policy(policyId)
  if (!policy) throw new Problem('not-found', '没有这份文件，可能已经更新，请从列表里重新打开')
  const status = corpus.statusOf(policy)
  if (status === 'superseded') throw new Problem('not-now', '这是旧版本，请解读现行的版本')
  if (status === 'ended') throw new Problem('not-now', '这份文件已经不再施行，不用解读')
  if (status === 'draft') throw new Problem('not-now', '这还不是正式文件，等正式文件出来再解读')
  const named = [...new Set(provisions.map(provisionName))]
  const missing = named.find((one) => !policy.provisions.some((each) => each.id === one))
  if (missing) throw new Problem('not-found', `《${policy.title}》里没有${missing}`)
  requireOwnWords(text, policy.provisions.map((one) => one.text).join('\n'))
  return { policy, provisions: named }
}
