import type { AnswerCard } from '@shared/answers/cards/card'
import { saysAsked } from '@shared/answers/cards/leap'
import { asksWithoutLaw } from '@shared/answers/question/justNow'
import { asksApart } from '@shared/answers/several/parts'
import { likelyFor, type NearPart } from '@shared/answers/several/partSigns'
import type { Cards } from '../../cards'
import { standingCitations } from '../cite'
import type { Corpus } from '../../corpus/corpus'
import type { Ranking, StandingCard } from './rankProvisions'

/** So many cards are near to a message that asks several things, and are looked at part by part. */
const looked = { near: 16, most: 8 }
/** A longer one is a letter, which tells of much that it does not ask. */
const longest = 300

/** A card that a part of a message asks for, and how likely: 0…1. */
export interface AskedPart {
  card: StandingCard
  likelihood: number
}

/** What is looked at part by part: a message that asks several things, what each part of it sounds like, and the cards near to the whole. */
export interface Together {
  parts: { asked: string; near: NearPart[] }[]
  cards: StandingCard[]
}

/**
 * The cards near to a message that asks several things, and what speaks for each part by part; none where it asks only one. Who asks two
 * things of one matter names that once: the whole tells which cards are near, each part which of them it asks for.
 */
export function nearTogether(
  question: string,
  { support }: Pick<Ranking, 'support'>,
  { cards: { known }, corpus }: { cards: Cards; corpus: Corpus },
): Together {
  const parts = question.length > longest ? [] : asksApart(question)
  if (parts.length < 2) return { parts: [], cards: [] }
  const cards = known
    .order(question, looked.near, support)
    .flatMap((one) => {
      const citations = mayBeAsked(one.card) ? standingFor(one.card, corpus) : undefined
      return citations ? [{ ...one, citations, signals: [] }] : []
    })
    .slice(0, looked.most)
  const all = cards.map(({ card }) => card)
  const whole = known.signalsOf(question, all)
  return {
    cards,
    parts: parts.map(({ asked, told }) => {
      const part = known.signalsOf(asked, all)
      const both = told === undefined ? part : known.signalsOf(`${told}，${asked}`, all)
      const near = cards.map(({ card, likeness }, at) => ({
        likeness,
        whole: whole[at]!,
        part: part[at]!,
        both: both[at]!,
        says: saysAsked(asked, card),
      }))
      return { asked, near }
    }),
  }
}

/** Whoever says nothing of his own answers nobody beside others; of a changed rule only what somebody has written down is told. */
const mayBeAsked = ({ wordless, changed }: AnswerCard) =>
  wordless !== true && (changed === undefined || changed.gist !== undefined)

const standingFor = (card: AnswerCard, corpus: Corpus) => (card.changed ? [] : standingCitations(card, corpus))

/** What a message that asks several things asks for. */
export interface AskedTogether {
  /** What each part asks for, in its order, where that is likelier than nothing at all and is said. */
  parts: readonly AskedPart[]
  /** Every card that is near, likeliest first: how likely the part asks for it that speaks most for it. */
  perhaps: readonly AskedPart[]
}

const asksOne: AskedTogether = { parts: [], perhaps: [] }

export function askedTogether(
  question: string,
  ranking: Ranking,
  needs: { cards: Cards; corpus: Corpus },
): AskedTogether {
  const { parts, cards } = nearTogether(question, ranking, needs)
  if (parts.length === 0) return asksOne
  const asked = new Map<string, AskedPart>()
  const most = cards.map(() => 0)
  for (const { asked: part, near } of parts) {
    if (asksWithoutLaw(part)) continue
    const likely = likelyFor(near, { part: part.length, whole: question.length })
    likely.forEach((one, at) => (most[at] = Math.max(most[at]!, one)))
    const at = likely.indexOf(Math.max(...likely))
    const card = cards[at]
    if (!card || !near[at]!.says) continue
    const before = asked.get(card.card.id)
    if (!before || before.likelihood < likely[at]!) asked.set(card.card.id, { card, likelihood: likely[at]! })
  }
  const perhaps = cards.map((card, at) => ({ card, likelihood: most[at]! }))
  return { parts: [...asked.values()], perhaps: perhaps.sort((a, b) => b.likelihood - a.likelihood) }
}

/** The last ranking only: a weak map of rankings would hold, until everything old is collected, all that was ever ranked. */
let last: { ranking: Ranking; asked: AskedTogether } | undefined

/** The same, found once for a ranking. */
export function partsAsked(question: string, ranking: Ranking, needs: { cards: Cards; corpus: Corpus }): AskedTogether {
  if (last?.ranking !== ranking) last = { ranking, asked: askedTogether(question, ranking, needs) }
  return last.asked
}
