import type { AnswerCard } from '@shared/answers/cards/card'
import { type LikelyCard, sharesOf } from '@shared/answers/cards/knownQuestions'
import { beliefSignals, standsOut } from '@shared/answers/cards/rankingBands'
import { beliefNames, signalNames } from '@shared/answers/cards/rankingSignals'
import { type CardLesson, isRight, type Source } from './cardLessons'
import { fitChoices, fitJudgements, type Judged, likelihood, product } from './conditionalLogit'

/**
 * How much a source's questions count together, beside the others'. Whoever wrote the cards asks in words near to theirs, and for what they
 * answer: how far the first is to be believed is learned mostly from what others ask.
 */
const choosing: Partial<Record<Source, number>> = { way: 1, provisionWay: 0.15, twoWays: 0.7, labelled: 0.4 }
const believing: Record<Source, number> = {
  way: 1,
  provisionWay: 0.15,
  twoWays: 0.8,
  labelled: 0.5,
  otherCards: 0.6,
  nobodys: 0.3,
  practised: 3,
  practisedNobodys: 1.7,
  practisedGone: 0.7,
}
/** How people ask: in a sentence or two, some as the cards' authors thought of, some as others do, and now and then about what no law answers. */
const asking: Partial<Record<Source, number>> = { way: 0.5, twoWays: 1, practised: 1, practisedNobodys: 0.1 }
const folds = 5

export interface CardFit {
  cardWeights: number[]
  beliefWeights: number[]
  /** Beside the lessons: the near cards, and how surely the first is right, judged by weights that never saw it. */
  near: LikelyCard[][]
  beliefs: number[]
}

/** Fits how cards are ranked and how far the first is believed; the same lessons give the same weights. */
export function fitCards(lessons: readonly CardLesson[]): CardFit {
  const counts = countsOf(lessons)
  const cardWeights = fitChoices(
    lessons
      .filter(({ source }) => choosing[source] !== undefined)
      .map(({ source, rows, cards, gold }) => ({
        rows,
        right: cards.map((card) => isRight(card, gold)),
        weight: choosing[source]! / counts[source],
      })),
    signalNames.length,
    { least: 0 },
  )
  const near = lessons.map((lesson) => nearIn(lesson, cardWeights))
  const judged = lessons.map(({ source, question, gold, hits }, at): Judged => ({
    signals: beliefSignals(near[at]!, { question, hits }),
    right: near[at]![0] !== undefined && isRight(near[at]![0].card, gold),
    weight: believing[source] / counts[source],
  }))
  const foldOf = (at: number) => (Math.imul(at + 1, 2654435761) >>> 8) % folds
  const folded = Array.from({ length: folds }, (_, fold) =>
    fitJudgements(
      judged.filter((_, at) => foldOf(at) !== fold),
      beliefNames.length,
    ),
  )
  return {
    cardWeights,
    beliefWeights: fitJudgements(judged, beliefNames.length),
    near,
    beliefs: judged.map(({ signals }, at) => likelihood(signals, folded[foldOf(at)]!)),
  }
}

/** What a threshold does to each source's questions: the part that is answered, and the part of those that is right. */
export function figuresAt(lessons: readonly CardLesson[], { near, beliefs }: CardFit, from: number) {
  const sources = [...new Set(lessons.map(({ source }) => source))]
  return Object.fromEntries(
    sources.map((source) => {
      const own = lessons.flatMap((lesson, at) => (lesson.source === source ? [{ lesson, at }] : []))
      const right = ({ lesson, at }: (typeof own)[number], places: number) =>
        near[at]!.slice(0, places).some(({ card }) => isRight(card, lesson.gold))
      const sure = own.filter(({ at }) => beliefs[at]! >= from && mayAnswer(near[at]!))
      return [
        source,
        {
          questions: own.length,
          hit1: share(own.filter((one) => right(one, 1)).length, own.length),
          hit5: share(own.filter((one) => right(one, 5)).length, own.length),
          grounded: share(sure.length, own.length),
          groundedRight: share(sure.filter((one) => right(one, 1)).length, sure.length),
        },
      ]
    }),
  )
}

/** The lowest threshold from which on this part of the grounded answers is right, questions mixed as people ask them. */
export function thresholdFor(lessons: readonly CardLesson[], { near, beliefs }: CardFit, precision: number): number {
  const counts = countsOf(lessons)
  const order = beliefs.map((belief, at) => ({ belief, at })).sort((a, b) => b.belief - a.belief)
  let all = 0
  let right = 0
  let lowest = 1
  for (const { belief, at } of order) {
    const { source, gold } = lessons[at]!
    if (!mayAnswer(near[at]!)) continue
    const weight = (asking[source] ?? 0) / counts[source]
    all += weight
    if (near[at]![0] && isRight(near[at]![0].card, gold)) right += weight
    if (weight > 0 && right / all >= precision) lowest = belief
  }
  return Number(lowest.toFixed(2))
}

const mayAnswer = (cards: readonly LikelyCard[]) => standsOut(cards)

function nearIn({ rows, cards }: CardLesson, weights: readonly number[]): LikelyCard[] {
  const scored = rows.map((row, at) => ({ at, score: product(row, weights) })).sort((a, b) => b.score - a.score)
  const shares = sharesOf(scored.map(({ score }) => score))
  return scored.slice(0, 5).map(({ at }, place) => ({
    card: cards[at]!,
    likeness: shares[place]!,
    signals: [...rows[at]!],
  }))
}

function countsOf(lessons: readonly CardLesson[]): Record<Source, number> {
  const counts = Object.fromEntries(Object.keys(believing).map((source) => [source, 0])) as Record<Source, number>
  for (const { source } of lessons) counts[source]++
  return counts
}

const share = (part: number, whole: number) => Number((part / Math.max(1, whole)).toFixed(3))

/** Cards that take each other's held-back ways: the pairs that lose most, for the editor to merge or to part. */
export function confusions(
  lessons: readonly CardLesson[],
  { near }: Pick<CardFit, 'near'>,
  all: readonly AnswerCard[],
): [pair: string, times: number][] {
  const owners = new Map(all.flatMap((card) => card.ways.map((way) => [way, card] as const)))
  const pairs = new Map<string, number>()
  for (const [at, { source, question, gold }] of lessons.entries()) {
    const [first] = near[at]!
    const owner = owners.get(question)
    if (source !== 'way' || !first || !owner || isRight(first.card, gold)) continue
    const pair = [owner.id, first.card.id].sort().join(' × ')
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return [...pairs].sort((a, b) => b[1] - a[1])
}
