import type { Account } from '../../../platform/identity/account'
import type { Store } from '../../../platform/store/store'
import { unless } from '../../../platform/unless'
import { heldId, type HeldNotices } from '../digest/store'
import { leaveUnsure } from '../handOver'
import { placesMeant } from '../ranges'
import { type Batch, type Batches, batchesOf, type FanOut, type FanOuts, type TellingOf } from '../store'

export interface ListingTold {
  fanOuts: Pick<FanOuts, 'get' | 'save'>
  batches: Pick<Batches, 'page' | 'save' | 'create'>
  heldNotices: Pick<HeldNotices, 'many'>
  accounts: Pick<Store<Account>, 'many'>
}
export type TakingBack = FanOut & { back: NonNullable<FanOut['back']> }

/** So many batches are looked through at once. */
const atOnce = 10

/**
 * Some batches of the first telling become a batch each of those who were told by it, or perhaps were. Its id is made of
 * the number of the other, so whoever comes again after a crash takes nobody twice.
 * @returns undefined as long as somebody is being told still: nobody is told that it is taken back before they were told.
 */
export async function listTold(one: TakingBack, now: Date, needs: ListingTold): Promise<FanOut | undefined> {
  const { fanOuts, batches } = needs
  const first = await fanOuts.get(one.back.of)
  if (first && !first.listedAt) return undefined
  const key = batchesOf(one.back.of)
  const { items, next } = await batches.page({ index: 'second', key, after: one.after, limit: atOnce })
  let { after, pages } = one
  for (const batch of items) {
    const told = await toldBy(batch, now, needs)
    if (!told) return after === one.after ? undefined : fanOuts.save({ ...one, after, pages })
    const people = await stillTheirs(told, one, needs)
    const id = batch.id.replace(`told:${one.back.of}:`, `told:${one.id}:`)
    if (people.length > 0) await unless(batches.create({ ...batchOf(one, now), id, people }), 'already-exists')
    pages++
    after = `${batch.id}|${batch.id}`
  }
  if (next) return fanOuts.save({ ...one, after, pages })
  const { after: _after, ...rest } = one
  return fanOuts.save({ ...rest, pages, listedAt: now.toISOString() })
}

const batchOf = ({ id: fanOut, notice, weight, forgetAt }: TakingBack, now: Date): Omit<Batch, 'id' | 'people'> => ({
  ...{ version: 0, fanOut, notice, weight, back: true, next: { at: 0 } },
  ...{ dueAt: now.toISOString(), closed: 0, forgetAt },
})

/** Whom a batch told by phone, alone or together with others; undefined as long as it is in a hand, or due together. */
async function toldBy(
  batch: Batch,
  now: Date,
  { batches, heldNotices }: ListingTold,
): Promise<TellingOf[] | undefined> {
  const ended = await endedBatch(batch, now, batches)
  if (!ended) return undefined
  const held = ended.people.filter(({ stands }) => stands === 'together')
  const rows = held.length ? await heldNotices.many(held.map(({ person }) => heldId(batch.fanOut, person))) : []
  // Due now: it is sent, or left because the notice stands no more, before this is looked at again.
  if (rows.some(({ dueAt, going }) => going || (dueAt !== undefined && dueAt <= now.toISOString()))) return undefined
  const together = new Set(rows.flatMap(({ person, told }) => (told ? [person] : [])))
  const byPhone: readonly TellingOf['stands'][] = ['wechat', 'sms', 'unsure']
  return ended.people.filter(({ stands, person }) => byPhone.includes(stands) || together.has(person))
}

/** Nobody is told by it any more: whoever was about to begin finds that somebody was faster. */
async function endedBatch(batch: Batch, now: Date, batches: ListingTold['batches']): Promise<Batch | undefined> {
  if (batch.people.every(({ stands }) => stands !== 'open')) return batch
  const { dueAt = '', heldBy, ...rest } = batch
  if (heldBy !== undefined && dueAt > now.toISOString()) return undefined
  const people = batch.people.map((person) => ({ ...person }))
  for (const one of people)
    if (one.going) leaveUnsure(one)
    else if (one.stands === 'open') one.stands = 'inbox'
  return unless(batches.save({ ...rest, people }), 'changed-meanwhile')
}

/** Whoever left, or follows no place of it any more, is told nothing; nor whoever hears of the correction itself. */
async function stillTheirs(
  told: readonly TellingOf[],
  { back: { except } }: TakingBack,
  { accounts }: ListingTold,
): Promise<TellingOf[]> {
  if (told.length === 0) return []
  const found = await accounts.many(told.map(({ person }) => person))
  const follows = new Map(found.map(({ id, places, disabled }) => [id, disabled ? [] : places]))
  return told.flatMap(({ person, area, places = [area] }): TellingOf[] => {
    const now = follows.get(person) ?? []
    const theirs = places.filter((place) => now.includes(place))
    const [first] = theirs
    if (first === undefined || placesMeant(now, except).length > 0) return []
    return [{ person, area: first, stands: 'open', ...(theirs.length > 1 ? { places: theirs } : {}) }]
  })
}
