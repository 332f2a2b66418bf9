import type { AnswerCard } from '@shared/answers/cards/card'
import type { LocalAct } from '@shared/answers/local/acts/act'
import { type KeptLocal, unwritten } from '@shared/answers/local/kept'
import { ownerAt, spotsOf } from '@shared/answers/local/spots'
import { localThing } from '@shared/answers/local/thing'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import { change } from '../../platform/change'
import { keptLocalIds, type KeptLocals } from './store'

interface Needs {
  keptLocals: Pick<KeptLocals, 'get' | 'save' | 'create'>
  /** What answers now. */
  all: readonly AnswerCard[]
  reference: Pick<Reference, 'areas' | 'departments' | 'countyUnits'>
  now: Date
}

export interface LocalSent {
  params: { id: string }
  /** `version`: how much had happened to it when the caller saw it. */
  body: { version: number }
}

/** One act on what a place adds to a card, in one conditional write; the first makes its record. */
export const changeLocal = (
  act: LocalAct,
  { params: { id }, body }: LocalSent,
  caller: Caller,
  needs: Needs,
): Promise<KeptLocal> =>
  change({ act, caller, body, seen: body.version }, localThing, {
    load: () => loaded(id, needs),
    moment: () => ({ at: needs.now.toISOString() }),
    keep: (after, before) => kept(after, before, needs.keptLocals),
  })

/** As it is kept, in the hands of whoever answers for it at this place now. */
async function loaded(id: string, { keptLocals, all, reference }: Needs): Promise<KeptLocal> {
  const [name = '', at = ''] = id.split('@')
  const there = await keptLocals.get(`${keptLocalIds}${id}`)
  const card = all.find((one) => one.id === name)
  const place = spotsOf(reference.areas).find((one) => one.id === at)
  const owner = card && place && ownerAt(card.department, place, reference)
  if (there) return owner ? { ...there, department: owner } : there
  if (!owner) throw new Problem('not-found', '没有这张知识卡，或者这里不用写它')
  return unwritten({
    id: `${keptLocalIds}${id}`,
    card: name,
    place: { id: place.id, name: place.name },
    department: owner,
  })
}

/** Whoever comes second to what nobody had written is told that somebody was faster. */
async function kept(after: KeptLocal, before: KeptLocal, keptLocals: Needs['keptLocals']): Promise<KeptLocal> {
  if (before.events.length > 0) return keptLocals.save(after)
  try {
    return await keptLocals.create(after)
  } catch (error) {
    if (error instanceof Problem && error.code === 'already-exists') throw new Problem('changed-meanwhile')
    throw error
  }
}
