import type { Answer } from '@shared/answers/answer/answer'
import { spotsOf } from '@shared/answers/local/spots'
import { inLawWords } from '@shared/answers/question/spokenWords'
import { bands } from '@shared/answers/search/confidence'
import type { Reference } from '../../platform/bucket/reference'
import type { Hit } from '@shared/answers/search/retrieve'
import type { Corpus } from '../corpus/corpus'

/** From so much of a question on, and as far ahead of all that counts everywhere as a sure answer is, a rule is told of. */
const partOfQuestion = 0.3
const { coverage: nearlyAll, margin: ahead } = bands.grounded
const saysIt = ({ coverage, score }: Hit, general: number): boolean =>
  coverage >= nearlyAll || (coverage >= partOfQuestion && score * (1 - ahead) >= general)

/**
 * Where counties or zones have laid down something of their own that says what is asked. What it says is told to
 * nobody whose place is not known; that it is there, is. `corpus`: all of it.
 */
export function ownRulesIn(
  question: string,
  corpus: Corpus,
  { areas }: Pick<Reference, 'areas'>,
): Pick<Answer, 'rulesIn'> {
  // Nobody has any of their own.
  if (corpus.at(undefined) === corpus) return {}
  const placeOf = new Map(corpus.inForce().map(({ id, place }) => [id, place?.id]))
  const hits = corpus.hits(inLawWords(question))
  const general = hits.find(({ policyId }) => placeOf.get(policyId) === undefined)?.score ?? 0
  const said = hits.filter((hit) => saysIt(hit, general)).map(({ policyId }) => placeOf.get(policyId))
  const rulesIn = spotsOf(areas)
    .filter(({ id }) => said.includes(id))
    .map(({ code, name }) => ({ code, name }))
  return rulesIn.length > 0 ? { rulesIn } : {}
}
