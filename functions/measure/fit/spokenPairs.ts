import type { AskedWays } from '@shared/answers/cards/askedWays'
import type { AnswerCard } from '@shared/answers/cards/card'
import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import type { Policy } from '@shared/answers/documents/policy'
import { typed } from '@shared/answers/question/colloquial'
import type { SpokenLine } from '@shared/answers/question/spokenWords'
import { provisionTexts } from '../encoder/lawPairs'
import { fitSpokenWords, type SaidPair, wordsIn } from './spokenWords'

/** Of a provision so much is read: what follows says other things. */
const longestText = 400
/** A word of more provisions needs no other for it; one of still more says nothing about any. */
const official = { fromProvisions: 150, mostProvisions: 2500 }

/** The words of the street beside those of the law, from each way of asking and the article that it asks for. */
export function spokenLines(
  cards: readonly AnswerCard[],
  { policies, askedBy }: { policies: readonly Policy[]; askedBy: AskedWays },
): SpokenLine[] {
  const told = new Map([...provisionTexts(policies)].map(([root, text]) => [root, lawWordsIn(text)]))
  const provisionsWith = new Map<string, number>()
  for (const word of [...told.values()].flat()) provisionsWith.set(word, (provisionsWith.get(word) ?? 0) + 1)
  const often = (word: string) => provisionsWith.get(word) ?? 0
  const pairs = cards.flatMap((card) =>
    [card.question, ...card.ways].flatMap((way): SaidPair[] => {
      const [root = rootOf(card)] = askedBy(card.id, way)
      const words = told.get(root)
      if (!words) return []
      return [
        {
          card: card.id,
          asked: wordsIn(typed(way)),
          told: words.filter((word) => often(word) < official.mostProvisions),
        },
      ]
    }),
  )
  return fitSpokenWords(pairs, (word) => often(word) > official.fromProvisions)
}

const rootOf = ({ citations: [first] }: AnswerCard): string =>
  first ? provisionRoot(first.title, first.provision) : ''

/** Without the numbers of articles, which stand for nothing. */
const lawWordsIn = (text: string): string[] =>
  wordsIn(text.slice(0, longestText)).filter((word) => !/^[第一二三四五六七八九十百零]+[条款项]?$/u.test(word))
