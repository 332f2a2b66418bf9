import type { Interpretation } from '@shared/answers/interpretations/interpretation'
import { headline } from '@shared/answers/interpretations/event'
import { beijingDate, beijingTime, spokenDate } from '@shared/calendar/date'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Interpretations } from '../store'
import { interpretationIds } from './interpretationIds'

/**
 * One change of one interpretation in one conditional write, by a colleague of the department that wrote it.
 * @throws Problem 'not-found' | 'not-allowed' | 'changed-meanwhile', besides those of `apply`.
 */
export async function changeInterpretation(
  { id, version }: { id: string; version: number },
  caller: Caller,
  interpretations: Pick<Interpretations, 'get' | 'save'>,
  apply: (before: Interpretation) => Interpretation | Promise<Interpretation>,
): Promise<Interpretation> {
  const before = id.startsWith(interpretationIds) ? await interpretations.get(id) : undefined
  if (!before) throw new Problem('not-found', '没有这份解读，可能已经移走')
  if (before.department.id !== caller.department)
    throw new Problem('not-allowed', `这份解读归${before.department.name}`)
  if (version !== before.version) throw overtaken(before)
  const after = await apply(before)
  const { version: saved } = await interpretations.save(after).catch(async (error: unknown) => {
    if (!(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error
    throw overtaken((await interpretations.get(id)) ?? before)
  })
  return { ...after, version: saved }
}

function overtaken({ events }: Interpretation): Problem {
  const last = events.at(-1)
  if (!last) return new Problem('changed-meanwhile')
  const day = beijingDate(last.at)
  return new Problem('changed-meanwhile', headline(last, `${spokenDate(day, day)}${beijingTime(last.at)}`))
}
