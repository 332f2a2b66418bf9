import { beijingDate, type Day } from '../../calendar/date'
import type { AnswerCard } from '../cards/card'
import type { KeptCard } from './knowledge'

/** Whether a signed card has had its last day. */
export const isOver = ({ live }: Pick<KeptCard, 'live'>, today: Day): boolean =>
  live?.content.endsOn !== undefined && live.content.endsOn < today

/** The card that answers from what was signed. */
export function cardOf({ card, department, live }: KeptCard): AnswerCard | undefined {
  if (!live) return undefined
  const { endsOn: _endsOn, basis: _basis, further: _further, settles: _settles, ...said } = live.content
  const day = beijingDate(live.signedAt)
  return { ...said, id: card, department: department.name, checked: day, signed: day }
}

/**
 * What was signed before the rule changed says nothing of the new one: 待核 as the product says of the seed. Where the product knows no
 * day, what was written to settle just this stays settled, however often the seeds are installed anew.
 */
function stillChanged({ changed, checked }: AnswerCard, { live }: KeptCard): Pick<AnswerCard, 'changed'> {
  if (!changed || !live || (!changed.from && live.content.settles === changed.rule)) return {}
  return beijingDate(live.signedAt) < (changed.from ?? checked) ? { changed } : {}
}

/** The cards that answer today: what departments signed lies over the seeds, what was withdrawn or is over is out. */
export function laidOver(seeds: readonly AnswerCard[], kept: readonly KeptCard[], today: Day): AnswerCard[] {
  const touched = new Map(kept.filter(({ live, withdrawn }) => live ?? withdrawn).map((one) => [one.card, one]))
  const answering = (one: KeptCard, seed?: AnswerCard): AnswerCard | undefined => {
    const card = isOver(one, today) ? undefined : cardOf(one)
    return card && seed ? { ...card, ...stillChanged(seed, one) } : card
  }
  const named = new Set(seeds.map(({ id }) => id))
  return [
    ...seeds.flatMap((seed) => {
      const one = touched.get(seed.id)
      return one ? (answering(one, seed) ?? []) : [seed]
    }),
    ...[...touched.values()].flatMap((one) => (named.has(one.card) ? [] : (answering(one) ?? []))),
  ]
}
