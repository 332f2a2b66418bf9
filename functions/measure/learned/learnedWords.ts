import type { PolicyIndex } from '@shared/answers/search/indexFile'
import type { Known, KnownIndex, Neighbour } from '@shared/answers/search/knownVote'
import { weightIn } from '@shared/answers/search/provisionScores'
import { tokensOf } from '@shared/text/tokens'

/** How many neighbours and words, and how much the strongest new word counts beside a word of the question. */
const expansion = { neighbours: 8, words: 40, share: 0.35 }

/**
 * The question's words and the telling words that its nearest known questions and their answers have in common:
 * relevance models (Lavrenko & Croft 2001) over answers that are known to be right instead of guessed ones.
 */
export function expandedBy(
  alike: readonly Neighbour[],
  words: ReadonlyMap<number, number>,
  { known }: KnownIndex,
  index: PolicyIndex,
): Map<number, number> {
  const shares = new Map<number, number>()
  for (const { known: at, likeness } of alike.slice(0, expansion.neighbours)) {
    for (const token of wordsIn(known[at]!)) shares.set(token, (shares.get(token) ?? 0) + likeness ** 2)
  }
  const telling = [...shares]
    .map(([token, share]) => ({ token, share, tells: share * weightIn(index, token) }))
    .sort((a, b) => b.tells - a.tells || a.token - b.token)
    .slice(0, expansion.words)
  const most = telling.reduce((high, { share }) => Math.max(high, share), 1e-9)
  const wide = new Map(words)
  for (const { token, share } of telling) {
    wide.set(token, (wide.get(token) ?? 0) + (expansion.share * share) / most)
  }
  return wide
}

const alreadyRead = new WeakMap<Known, readonly number[]>()

/** The words of a known question and its answer, each once; many questions have the same neighbours. */
function wordsIn(known: Known): readonly number[] {
  const { text, answer = '' } = known
  const words = alreadyRead.get(known) ?? [...new Set(tokensOf(`${text}\n${answer}`))]
  alreadyRead.set(known, words)
  return words
}
