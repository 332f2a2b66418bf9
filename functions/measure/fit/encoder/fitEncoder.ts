import type { AskedWays } from '@shared/answers/cards/askedWays'
import type { AnswerCard } from '@shared/answers/cards/card'
import { type Encoder, encoderFrom } from '@shared/answers/encoder/encoder'
import type { EncoderTable } from '@shared/answers/encoder/encoderTable'
import type { Policy } from '@shared/answers/documents/policy'
import { telling } from '@shared/answers/question/colloquial'
import { tokensOf } from '@shared/text/tokens'
import { chanceOf } from '../../encoder/chance'
import { type AskedCard, askedCards, askedPair } from './askedPairs'
import { contrast } from '../../encoder/contrast'
import { learnFromLaw, shuffled, vocabulary } from '../../encoder/fromLaw'
import { lawTexts, provisionTexts } from '../../encoder/lawPairs'
import { copyOf, randomRows, type Rows, tableOf } from '../../encoder/rows'

/** How it is learned: set once on ways held back. */
const learning = {
  dims: 96,
  /** A word that fewer provisions have is left out, unless so many texts of cards have it. */
  leastProvisions: 12,
  leastTexts: 2,
  atOnce: 192,
  law: { rounds: 4, sharpness: 20, rate: 0.3 },
  asked: { rounds: 8, sharpness: 16, rate: 0.2 },
}

/** Ways are held back in groups, two places at a time, so that two of one breath are in one group. */
export const wayGroups = 5
export const groupOfWay = (place: number): number => Math.floor(place / 2) % wayGroups

export interface FittedEncoders {
  shipped: EncoderTable
  /** Beside the groups of ways: encoders that never saw them. */
  without: Encoder[]
}

/** Encoders from the law and from the ways in which cards are asked, with the articles that people read in them. The same cards and texts give the same numbers. */
export function fitEncoders(
  cards: readonly AnswerCard[],
  { policies, askedBy }: { policies: readonly Policy[]; askedBy: AskedWays },
  progress: (line: string) => void,
): FittedEncoders {
  const texts = lawTexts(policies)
  const rows = randomRows(vocabulary(texts, textsOf(cards), learning), learning.dims, chanceOf(1))
  learnFromLaw(rows, texts, { ...learning.law, atOnce: learning.atOnce }, { chance: chanceOf(2), progress })
  const provisions = provisionTexts(policies)
  const fitted = (isHeldBack: (place: number) => boolean, name: string) => {
    const own = copyOf(rows)
    const asked = askedCards(cards, own, { isHeldBack, textOf: (root) => provisions.get(root), askedBy })
    progress(`句意（${name}）：${fromAsked(own, asked).toFixed(3)}`)
    return tableOf(own)
  }
  return {
    without: Array.from({ length: wayGroups }, (_, group) =>
      encoderFrom(fitted((place) => groupOfWay(place) === group, `留出第 ${group + 1} 组`)),
    ),
    shipped: fitted(() => false, '全部'),
  }
}

function textsOf(cards: readonly AnswerCard[]): number[][] {
  return cards.flatMap(({ question, answer, next, ways }) =>
    [question, answer, ...next, ...ways].map((text) => tokensOf(telling(text))),
  )
}

/** Gives the mean loss of the last round. */
function fromAsked(rows: Rows, cards: readonly AskedCard[]): number {
  const { atOnce, asked } = learning
  const chance = chanceOf(3)
  const all = cards.flatMap((card) => card.ways.map((_, way) => ({ card, way })))
  let loss = 0
  for (let round = 0; round < asked.rounds; round++) {
    const order = shuffled(all, chance)
    // Every other round neighbours in topic meet: they are the ones that are taken for each other.
    if (round % 2 === 1) order.sort((a, b) => (a.card.topic < b.card.topic ? -1 : a.card.topic > b.card.topic ? 1 : 0))
    loss = 0
    let steps = 0
    for (let from = 0; from < order.length; from += atOnce, steps++) {
      const pairs = order.slice(from, from + atOnce).map(({ card, way }) => askedPair(card, way, chance))
      loss += contrast(rows, pairs, asked)
    }
    loss /= Math.max(1, steps)
  }
  return loss
}
