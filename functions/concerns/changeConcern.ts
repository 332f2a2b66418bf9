import { beijingDate, beijingTime, spokenDate } from '@shared/calendar/date'
import type { Concern } from '@shared/concerns/concern'
import { headline } from '@shared/concerns/moves'
import { Problem } from '@shared/problem'
import type { Concerns } from './store'

/**
 * One change of one concern in one conditional write. `seen` is how many events the caller had seen; `apply` holds who
 * may and what the table allows.
 * @throws Problem 'not-found' | 'changed-meanwhile', besides those of `apply`.
 */
export async function changeConcern(
  { id, seen }: { id: string; seen: number },
  concerns: Pick<Concerns, 'get' | 'save'>,
  apply: (concern: Concern) => Concern,
): Promise<Concern> {
  const before = await concerns.get(id)
  if (!before) throw new Problem('not-found', '没有这条舆情，可能已经移走')
  const after = changed(before, seen, apply)
  return concerns.save(after).catch(async (error: unknown) => {
    if (!(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error
    throw overtaken((await concerns.get(id)) ?? before)
  })
}

/** Being overtaken explains more than "not now", so it is told first; but nothing is told to those who may not act. */
function changed(before: Concern, seen: number, apply: (concern: Concern) => Concern): Concern {
  const stale = seen !== before.events.length
  try {
    const after = apply(before)
    if (!stale) return after
  } catch (error) {
    if (!stale || !(error instanceof Problem) || error.code !== 'not-now') throw error
  }
  throw overtaken(before)
}

function overtaken({ events }: Concern): Problem {
  const last = events.at(-1)
  if (!last) return new Problem('changed-meanwhile')
  const day = beijingDate(last.at)
  const when = `${spokenDate(day, day)}${beijingTime(last.at)}`
  return new Problem('changed-meanwhile', `${when}${headline(last)}，请看过最新情况再操作`)
}
