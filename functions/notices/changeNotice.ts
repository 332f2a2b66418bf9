import { beijingDate, beijingTime, spokenDate } from '@shared/calendar/date'
import { headline } from '@shared/notices/event'
import type { Notice } from '@shared/notices/notice'
import { Problem } from '@shared/problem'
import type { Notices } from './store'

/**
 * One change of one notice in one conditional write. `apply` holds who may and what the table allows.
 * @throws Problem 'not-found' | 'changed-meanwhile', besides those of `apply`.
 */
export async function changeNotice<T extends Notice>(
  { id, version }: { id: string; version: number },
  notices: Pick<Notices, 'get' | 'save'>,
  who: (before: Notice) => void,
  apply: (before: Notice) => T | Promise<T>,
): Promise<T> {
  const before = await notices.get(id)
  if (!before) throw new Problem('not-found', '没有这份公告，可能已经移走')
  who(before)
  if (version !== before.version) throw overtaken(before)
  const after = await apply(before)
  const { version: saved } = await notices.save(after).catch(async (error: unknown) => {
    if (!(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error
    throw overtaken((await notices.get(id)) ?? before)
  })
  return { ...after, version: saved }
}

function overtaken({ events }: Notice): Problem {
  const last = events.at(-1)
  if (!last) return new Problem('changed-meanwhile')
  const day = beijingDate(last.at)
  return new Problem('changed-meanwhile', headline(last, `${spokenDate(day, day)}${beijingTime(last.at)}`))
}
