import type { AnswerCard } from '@shared/answers/cards/card'
import type { ShownCard } from '@shared/answers/knowledge/desk'

/** A card of the product as staff would have written it. */
export function writtenOf(card: AnswerCard | undefined): ShownCard['now'] {
  if (!card) return undefined
  const { topic, question, answer, next, points, ways, citations } = card
  const nameOf = ({ title, provision }: { title: string; provision: string }) => `《${title}》${provision}`
  return {
    topic,
    question,
    answer,
    next,
    ...(points ? { further: points.map((one) => `${one.text}（${nameOf(one)}）`) } : {}),
    ways,
    basis: citations.map(nameOf),
  }
}
