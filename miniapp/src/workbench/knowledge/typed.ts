import type { CardContent } from '@shared/answers/knowledge/content'
import type { MissedGroup } from '@shared/answers/contractMissed'
import { knowledgeSizes } from '@shared/answers/knowledge/words'
import { cardTopics } from '@shared/answers/words'

/** A card as it is typed: what there are several of stands line by line. */
interface TypedCard {
  topic: CardContent['topic']
  question: string
  answer: string
  next: string
  further: string
  ways: string
  basis: string
  endsOn: NonNullable<CardContent['endsOn']> | ''
}

export const typedOf = (content?: CardContent): TypedCard => ({
  topic: content?.topic ?? cardTopics[0],
  question: content?.question ?? '',
  answer: content?.answer ?? '',
  next: (content?.next ?? []).join('\n'),
  further: (content?.further ?? []).join('\n'),
  ways: (content?.ways ?? []).join('\n'),
  basis: (content?.basis ?? []).join('\n'),
  endsOn: content?.endsOn ?? '',
})

/** A new card as it begins with what people asked and did not find. */
export const askedOf = ({ question, others }: MissedGroup): TypedCard => ({
  ...typedOf(),
  question: question.slice(0, knowledgeSizes.question.most),
  ways: [question, ...others].join('\n'),
})

/** One of a field in which each stands on a line of its own. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const contentOf = ({ next, further, ways, basis, endsOn, ...rest }: TypedCard): CardContent => ({
  ...rest,
  next: linesOf(next),
  ...(linesOf(further).length > 0 ? { further: linesOf(further) } : {}),
  ways: linesOf(ways),
  basis: linesOf(basis),
  ...(endsOn ? { endsOn } : {}),
})
