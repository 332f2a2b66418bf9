import type { AnswerCard } from '@shared/answers/cards/card'
import type { WithdrawnCard } from '@shared/answers/interpretations/desk'
import { isReplaced } from '../question/cite'
import type { Corpus } from '../corpus/corpus'
import { successorOf } from '../documents/readPolicy'

/** 答案随文件失效: of these cards the ones that no longer answer because their document does not; those that are 待核 have a list of their own, at 知识卡; each with what took the place of its provision. */
export async function withdrawnCards(cards: readonly AnswerCard[], corpus: Corpus): Promise<WithdrawnCard[]> {
  const checked = await Promise.all(cards.map(async (card) => ({ card, gone: await goneFrom(card, corpus) })))
  return checked.flatMap(({ card, gone }) => {
    if (!gone) return []
    const successor = successorOf(gone.title, corpus)
    const { id, question, checked: day } = card
    const { title, provision } = gone
    return [
      {
        card: id,
        question,
        checked: day,
        provision: { title, provision },
        ...(successor ? { successor } : {}),
      },
    ]
  })
}

async function goneFrom(card: AnswerCard, corpus: Corpus) {
  if (card.changed) return undefined
  for (const cited of card.citations) if (await isReplaced(cited, corpus)) return cited
  return undefined
}
