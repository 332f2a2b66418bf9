import type { AnswerCard } from '@shared/answers/cards/card'
import type { listLocal as contract } from '@shared/answers/contractLocal'
import type { AskedCounts } from '@shared/answers/local/asked'
import { localReviewOf, type LocalToFill, type LocalToReview, shownLocalOf } from '@shared/answers/local/desk'
import type { KeptLocal } from '@shared/answers/local/kept'
import { ownerAt, type Spot, spotsOf } from '@shared/answers/local/spots'
import { isShown } from '@shared/answers/local/told'
import { cityCode } from '@shared/areas/words'
import { beijingDate } from '@shared/calendar/date'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import type { Store } from '../../platform/store/store'
import { everyOf } from '../../platform/store/pages'
import { askedAt } from './askedMost'
import { everyUnit, waitingOfAll } from '../waitingOfAll'
import { cardLocals, type KeptLocals, saidLocals, waitingLocals } from './store'

interface Needs {
  keptLocals: Pick<KeptLocals, 'page'>
  asked: Pick<Store<AskedCounts>, 'get'>
  all: readonly AnswerCard[]
  reference: Reference
  now: Date
}

const mostListed = 20

/** What the caller's unit has to write for its places, and what it wrote; of all units what waits, for the supervisor 代签. @throws Problem 'not-allowed' without a unit, 'not-found' for a place of another. */
export async function listLocal(
  { query: { search, place } }: Received<typeof contract>,
  caller: Caller,
  { keptLocals, asked: counts, all, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const asked = new Map(all.map(({ id, question }) => [id, question]))
  if (caller.role === 'supervisor') {
    const drafts = (await waitingOfAll(keptLocals, [saidLocals, waitingLocals])).map((one) => ({
      ...shownLocalOf(one, caller.id, asked.get(one.card)),
      unit: reference.current(one.department.id).name,
    }))
    const none = { total: 0, first: [] }
    return { unit: everyUnit, places: [], drafts, review: [], toFill: none, shown: none }
  }
  if (!caller.department) throw new Problem('not-allowed', '你的账号还没有归到单位，请联系平台运行方')
  const unit = reference.department(caller.department)
  const owned = ownedBy(unit.id, all, reference)
  const places = [...new Set(owned.map(({ spot }) => spot))]
  if (place !== undefined && !places.some(({ id }) => id === place))
    throw new Problem('not-found', '这个地方不归本单位写')
  const here = owned.filter(({ spot }) => place === undefined || spot.id === place)
  const kept = new Map(
    (await keptAt(place === undefined ? places : [{ id: place }], keptLocals)).map((one) => [keyOf(one), one]),
  )
  const today = beijingDate(now)
  const shown = (one: KeptLocal) => shownLocalOf(one, caller.id, asked.get(one.card))
  const written = here.flatMap(({ card, spot }) => kept.get(`${card.id}@${spot.id}`) ?? [])
  const found = here.filter(
    ({ card }) => !search || [card.question, ...card.ways].some((text) => text.includes(search)),
  )
  const isThere = ({ card, spot }: Owned) => {
    const one = kept.get(`${card.id}@${spot.id}`)
    return one !== undefined && (one.status !== 'settled' || isShown(one, today))
  }
  const often = await askedAt([...places.map(({ id }) => id), cityCode], { asked: counts, now })
  const toFill = found.filter((one) => !isThere(one)).map((one) => ({ ...one, times: often(one.card.id, one.spot.id) }))
  // Of the same number where people said where they are, what others ask most goes first.
  toFill.sort((a, b) => b.times - a.times || often(b.card.id, cityCode) - often(a.card.id, cityCode))
  const showing = found
    .flatMap(({ card, spot }) => kept.get(`${card.id}@${spot.id}`) ?? [])
    .filter((one) => isShown(one, today))
  return {
    unit: unit.name,
    places: places.map(({ id, name }) => ({ id, name })),
    drafts: written.filter(({ status }) => status !== 'settled').map(shown),
    review: written.flatMap((one): LocalToReview[] => {
      const why = localReviewOf(one, today)
      return why ? [{ local: shown(one), ...why }] : []
    }),
    toFill: { total: toFill.length, first: toFill.slice(0, mostListed).map((one) => emptyOf(one, kept)) },
    shown: { total: showing.length, first: showing.slice(0, mostListed).map(shown) },
  }
}

interface Owned {
  card: AnswerCard
  spot: Spot
}

const keyOf = ({ card, place }: KeptLocal) => `${card}@${place.id}`

const emptyOf = (
  { card, spot: { id, name }, times }: Owned & { times: number },
  kept: ReadonlyMap<string, KeptLocal>,
): LocalToFill => ({
  id: `${card.id}@${id}`,
  version: kept.get(`${card.id}@${id}`)?.events.length ?? 0,
  place: { id, name },
  question: card.question,
  asked: times,
})

/** Every card and place that a unit writes for. */
function ownedBy(unit: string, all: readonly AnswerCard[], reference: Reference): Owned[] {
  const spots = spotsOf(reference.areas)
  const owners = new Map<string, Spot[]>()
  const placesOf = (department: string) => {
    const known = owners.get(department) ?? spots.filter((spot) => ownerAt(department, spot, reference)?.id === unit)
    owners.set(department, known)
    return known
  }
  return all.flatMap((card) => placesOf(card.department).map((spot) => ({ card, spot })))
}

const keptAt = async (places: readonly { id: string }[], keptLocals: Needs['keptLocals']): Promise<KeptLocal[]> =>
  (await Promise.all(places.map(({ id }) => everyOf(keptLocals.page, { index: 'third', key: cardLocals(id) })))).flat()
