import type { Answer } from '@shared/answers/answer/answer'
import { supportedSentences } from '@shared/answers/answer/supported'
import type { Rephrase } from './rephrase'

/** What is sent at most, in characters: the first citations of an answer. */
const mostSent = 1_500

/**
 * A grounded answer whose cited text a machine has put more plainly, sentence by sentence checked against that text.
 * Where there is no such machine, it fails, or less than half of what it says is borne out, the answer stays as it is.
 */
export async function inPlainerWords(answer: Answer, rephrase: Rephrase | undefined): Promise<Answer> {
  const quotes = answer.citations.flatMap(({ quote }) => quote ?? [])
  if (!rephrase || answer.kind !== 'grounded' || quotes.length === 0) return answer
  const source = answer.card ? quotes : [answer.text ?? '', ...quotes]
  const said = await rephrase(source.join('\n').slice(0, mostSent))
  const { kept, dropped } = supportedSentences(said ?? '', quotes)
  return kept.length > dropped.length ? { ...answer, text: kept.join(''), rephrased: true } : answer
}
