import type { Answer } from '@shared/answers/answer/answer'
import { askedFor, leadOf } from '@shared/answers/answer/lead'
import type { AnswerCard, CardPoint } from '@shared/answers/cards/card'
import { telling, typed } from '@shared/answers/question/colloquial'
import { tokensOf } from '@shared/text/tokens'
import type { Corpus } from '../corpus/corpus'
import { linkTo } from './cite'

type Points = NonNullable<Answer['points']>
type Needs = Pick<Corpus, 'standing' | 'weightOf'>

/**
 * 要点 of a card, as its answer shows them: without those whose article has been replaced since, those first that say most of
 * what the question tells; as they were written where it tells nothing.
 */
export function pointsFor({ points = [] }: AnswerCard, question: string, corpus: Needs): Points {
  const told = new Set(tokensOf(telling(typed(question))))
  const said = (text: string) =>
    [...new Set(tokensOf(text))].reduce((sum, token) => sum + (told.has(token) ? corpus.weightOf(token) : 0), 0)
  return points
    .flatMap((point) => {
      const url = standingAt(point, corpus)
      const { text, title, provision } = point
      return url === undefined ? [] : [{ point: { text, title, provision, ...url }, share: said(text) }]
    })
    .sort((a, b) => b.share - a.share)
    .map(({ point }) => point)
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
