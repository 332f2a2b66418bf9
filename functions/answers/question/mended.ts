import { mended } from '@shared/answers/question/homophones'
import { tokensOf } from '@shared/text/tokens'
import type { Cards } from '../cards'
import type { Corpus } from '../corpus/corpus'

interface Needs {
  cards: Pick<Cards, 'all'>
  corpus: Pick<Corpus, 'weightOf'>
}

const saidIn = new WeakMap<readonly unknown[], string>()

/** The question without slips of typing; a word that a known question or a provision uses is none. */
export function mendedIn(question: string, { cards: { all }, corpus }: Needs): string | undefined {
  const said = saidIn.get(all) ?? all.flatMap((card) => [card.question, ...card.ways]).join('\n')
  saidIn.set(all, said)
  // Known questions hold slips themselves, here and there: what stands in several of them is a word.
  return mended(
    question,
    (word) => pairsOf(word).every((pair) => corpus.weightOf(pair) > 0) || said.split(word).length > several,
  )
}

const several = 3
const pairsOf = (word: string) => tokensOf(word).filter((token) => token > 0xffff)
