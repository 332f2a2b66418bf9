import { release } from '@shared/inquiries/acts/itself/release'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { doneByItself } from '@shared/inquiries/thing'
import { again } from '../../platform/unless'
import { type CaseRoom, keepChanged } from '../caseRoom'
import { goesOnIn } from '../goesOnIn'
import { absorbInto } from './absorb'

/**
 * The second write of 并单 and of 撤销并单: makes the cases agree with what a case says of itself now, be it merged, by itself
 * again or merged elsewhere since. What `into` was told last does not matter, so it holds in whatever order the messages of
 * mergers and their undoing come, late or twice.
 * @param into the case that `id` was merged into, or was until it was undone.
 */
export async function settleMerger(id: string, into: string, room: CaseRoom): Promise<void> {
  const remembers = await absorbInto(id, room)
  if (remembers !== into) await releaseFrom(into, room)
}

/** The case, and those it was merged into in turn, forget whoever does not go on in them any more. */
async function releaseFrom(first: string, room: CaseRoom): Promise<void> {
  const seen = new Set<string>()
  for (let id: string | undefined = first; id !== undefined && !seen.has(id);) {
    seen.add(id)
    id = await releaseStrays(id, room)
  }
}

/** @returns the case that this one points to. */
async function releaseStrays(id: string, room: CaseRoom): Promise<string | undefined> {
  const { inquiries, moment } = room
  const { main, strays } = await again(async () => {
    const one = await inquiries.get(id)
    const found = one ? await straysOf(one, room) : []
    if (one && found.length > 0)
      await keepChanged(
        found.reduce<Inquiry>((now, stray) => doneByItself(release, now, stray, moment), one),
        room,
      )
    return { main: one, strays: found }
  })
  // One that was merged into a stray came here with it, and goes where that goes.
  for (const stray of strays) await absorbInto(stray.id, room)
  return main?.mergedInto
}

async function straysOf({ id, merged }: Inquiry, { inquiries }: CaseRoom): Promise<{ id: string }[]> {
  const strays: { id: string }[] = []
  for (const one of merged) {
    const other = await inquiries.get(one.id)
    const main = other && (await goesOnIn(other, inquiries))
    if (main?.id !== id) strays.push({ id: one.id })
  }
  return strays
}
