import type { AnswerCard } from '@shared/answers/cards/card'
import type { Corpus } from '../corpus/corpus'
import type { StandingCard } from './ranking/rankProvisions'

const worded = new WeakMap<AnswerCard, AnswerCard>()

/** A near card; where it says nothing of its own, with the words of its provision in place of an answer. */
export async function withWords(near: StandingCard, corpus: Pick<Corpus, 'provision'>): Promise<StandingCard> {
  const { card } = near
  const [cited] = card.citations
  if (!card.wordless || !cited) return near
  const before = worded.get(card)
  if (before) return { ...near, card: before }
  const held = await corpus.provision(cited.title, cited.provision)
  if (!held) return near
  const answering = { ...card, answer: held.provision.text }
  worded.set(card, answering)
  return { ...near, card: answering }
}
