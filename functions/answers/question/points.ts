import type { Answer } from '@shared/answers/answer/answer'
import { askedFor, leadOf } from '@shared/answers/answer/lead'
import type { AnswerCard, CardPoint } from '@shared/answers/cards/card'
import type { Encoder } from '@shared/answers/encoder/encoder'
import { shippedEncoder } from '@shared/answers/encoder/shipped'
import { telling, typed } from '@shared/answers/question/colloquial'
import { tokensOf } from '@shared/text/tokens'
import type { Corpus } from '../corpus/corpus'
import { linkTo } from './cite'

type Points = NonNullable<Answer['points']>
type Needs = Pick<Corpus, 'standing' | 'weightOf'>

/** What a point means by a part of the question counts so many times its nearness beside the weight of the words that both share. */
const perMeaning = 60
/** Of a story the last parts are looked at, which ask. */
const mostParts = 8

/**
 * 要点 of a card, as its answer shows them: without those whose article has been replaced since, those first that say most of
 * what the question tells, or mean nearly what a part of it asks; as they were written where it tells nothing. Of 653 questions for just one point
 * of a card, of four to eight, asked beside the card's own, that is one of the first two for 514 (by words alone 442; asked alone 575 and 477).
 */
export function pointsFor(card: AnswerCard, question: string, corpus: Needs, encoder = shippedEncoder()): Points {
  const points = card.points ?? []
  if (points.length === 0) return []
  const asked = typed(question)
  const told = new Set(tokensOf(telling(asked)))
  const said = (text: string) =>
    [...new Set(tokensOf(text))].reduce((sum, token) => sum + (told.has(token) ? corpus.weightOf(token) : 0), 0)
  const parts = partsOf(asked).map((part) => meaningOf(part, encoder))
  const meant = meaningsOf(points, encoder)
  return points
    .flatMap((point, at) => {
      const url = standingAt(point, corpus)
      const { text, title, provision } = point
      if (url === undefined) return []
      const near = parts.reduce((most, part) => Math.max(most, nearness(part, meant[at]!)), 0)
      return [{ point: { text, title, provision, ...url }, share: said(text) + perMeaning * near }]
    })
    .sort((a, b) => b.share - a.share)
    .map(({ point }) => point)
}

const partsOf = (asked: string) => (asked.match(/[^，。！？；,.!?;\s]+/g) ?? []).slice(-mostParts)
const meaningOf = (text: string, encoder: Encoder) => encoder.meaningOf(new Set(tokensOf(telling(text))))

function nearness(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}

const meanings = new WeakMap<readonly CardPoint[], readonly Float32Array[]>()

/** What the points of a card mean, found when it first answers. */
function meaningsOf(points: readonly CardPoint[], encoder: Encoder): readonly Float32Array[] {
  const known = meanings.get(points)
  if (known) return known
  const made = points.map(({ text }) => meaningOf(text, encoder))
  meanings.set(points, made)
  return made
}

/** Where the article of a point is read; undefined where it no longer stands, nothing where it is not held. */
function standingAt({ title, provision, effectiveFrom }: CardPoint, corpus: Needs): { url?: string } | undefined {
  const held = corpus.standing(title, provision)
  if (held === 'unknown') return {}
  return held === 'replaced' || held.effectiveFrom > effectiveFrom ? undefined : { url: linkTo(held.id, provision) }
}

/** So many pairs of signs of a question stand in the point that answers just it. */
const leastShared = 2

/** The point that says how long or how much, where just that was asked, as the answer begins with it, and the others. */
export function ledByPoint(question: string, points: Points): Pick<Answer, 'lead' | 'points'> | undefined {
  const asked = askedFor(typed(question))
  if (asked !== 'how-long' && asked !== 'how-much') return undefined
  const pairs = new Set(tokensOf(telling(typed(question))).filter((token) => token > 0xffff))
  const near = points.filter(({ text }) => new Set(tokensOf(text).filter((one) => pairs.has(one))).size >= leastShared)
  for (const point of near) {
    const lead = leadOf(question, point.text, {})
    if (lead) return { lead: { ...lead, text: point.text }, points: points.filter((one) => one !== point) }
  }
  return undefined
}
