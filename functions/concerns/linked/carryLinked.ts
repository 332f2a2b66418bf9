import { linking } from '@shared/concerns/acts/link'
import { isPublic, type Concern } from '@shared/concerns/concern'
import { freshCases } from '@shared/concerns/linked'
import { evolve } from '@shared/concerns/evolve'
import { concernNotes, toAskers } from '@shared/concerns/telling'
import { again } from '../../platform/unless'
import type { Concerns } from '../store'

/** Longer chains of mergers than this nobody makes. */
const longest = 20

/** 并入: the cases of one that was merged go on with the one that goes on. Safe to repeat, and at any time. */
export const carryLinked = (from: string, concerns: Pick<Concerns, 'get' | 'save'>): Promise<void> =>
  again(async () => {
    const gone = await concerns.get(from)
    const step = gone?.events.at(-1)
    if (!gone?.linked?.length || !gone.mergedInto || !step) return
    let main = await concerns.get(gone.mergedInto.id)
    for (let hop = 0; main?.mergedInto && hop < longest; hop++) main = await concerns.get(main.mergedInto.id)
    const cases = main ? freshCases(main, gone.linked) : []
    if (!main || cases.length === 0) return
    const event = linking(cases, step)
    const after: Concern = evolve(main, event)
    const told = isPublic(after) ? concernNotes(event, after, toAskers(after, false)) : []
    await concerns.save({ ...after, outbox: [...after.outbox, ...told] })
  })
