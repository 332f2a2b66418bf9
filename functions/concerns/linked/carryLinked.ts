import { cameWith, linking } from '@shared/concerns/acts/link'
import { type Concern, isPublic } from '@shared/concerns/concern'
import { type ConcernEvent, mergersIn } from '@shared/concerns/event'
import { freshCases } from '@shared/concerns/linked'
import { evolve } from '@shared/concerns/evolve'
import { concernNotes, toAskers, toAskersOfAnother } from '@shared/concerns/telling'
import { again } from '../../platform/unless'
import type { Concerns } from '../store'

type Merger = ReturnType<typeof mergersIn>[number]['step']

/** Longer chains of mergers than this nobody makes. */
const longest = 20

/**
 * 并入: the cases of one that was merged go on with the one that goes on; once that is undone they come back. Safe to repeat,
 * and at any time: it goes by how the one that was merged stands now.
 */
export async function carryLinked(from: string, concerns: Pick<Concerns, 'get' | 'save'>): Promise<void> {
  const gone = await concerns.get(from)
  const { events = [], linked, mergedInto } = gone ?? {}
  if (!linked?.length) return
  for (const { step, undone } of mergersIn(events)) {
    if (!undone && !mergedInto) continue
    await again(async () => {
      const main = await lastOf(step, concerns)
      const after = main && (undone ? withoutCases(main, step, undone) : withCases(main, step, linked))
      if (after) await concerns.save(after)
    })
  }
}

/** The one that goes on, wherever that has been merged since. */
async function lastOf({ into }: Merger, concerns: Pick<Concerns, 'get'>) {
  let main = await concerns.get(into.id)
  for (let hop = 0; main?.mergedInto && hop < longest; hop++) main = await concerns.get(main.mergedInto.id)
  return main
}

function withCases(main: Concern, step: Merger, linked: NonNullable<Concern['linked']>): Concern | undefined {
  const cases = freshCases(main, linked)
  if (cases.length === 0) return undefined
  const event = linking(cases, step)
  const after = evolve(main, event)
  const told = isPublic(after) ? concernNotes(event, after, toAskers(after, false)) : []
  return { ...after, outbox: [...after.outbox, ...told] }
}

function withoutCases(main: Concern, step: Merger, undone: ConcernEvent): Concern | undefined {
  const cases = cameWith(main, step)
  if (cases.length === 0) return undefined
  const event = { type: 'unlinked', at: undone.at, by: undone.by, cases } as const
  const after = evolve(main, event)
  const told = isPublic(after) ? concernNotes(event, after, toAskersOfAnother(after, cases)) : []
  return { ...after, outbox: [...after.outbox, ...told] }
}
