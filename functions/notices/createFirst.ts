import { createHash } from 'node:crypto'
import type { AreaTree } from '@shared/areas/tree'
import { type Day, beijingDate } from '@shared/calendar/date'
import type { Notice } from '@shared/notices/notice'
import { isDraft } from '@shared/notices/status'
import { bare, sameNotice } from '@shared/notices/same'
import { alreadyThere } from './requireFirst'
import type { Notices } from './store'
import { unless } from '../platform/unless'

/**
 * Puts a new notice there unless the same one is, also where both are handed in at one moment: its id is the next free one
 * of its title and day, or of what it corrects, so that of two one is written, and the other reads the first by its id.
 * @throws Problem 'already-exists' (409) naming the first one.
 */
export async function createFirst(
  draftAs: (id: string) => Notice,
  notices: Pick<Notices, 'get' | 'create'>,
  areas: Pick<AreaTree, 'concerns'>,
): Promise<Notice> {
  const { draftedAt, content, corrects } = draftAs('')
  const today = beijingDate(draftedAt)
  // One notice has one correction at a time.
  const said = corrects ? `corrects\n${corrects.id}` : `${today}\n${bare(content.title)}`
  const name = createHash('sha256').update(said).digest('hex').slice(0, 32)
  for (let nth = 1; ; nth++) {
    const id = `${name}-${nth}`
    const taken = await notices.get(id)
    const made = taken ? undefined : await unless(notices.create(draftAs(id)), 'already-exists')
    if (made) return made
    const before = taken ?? (await notices.get(id))
    const same = before && (corrects !== undefined || sameNotice(content, before.content, areas))
    if (same && stands(before, today)) throw alreadyThere(before, today)
  }
}

const stands = ({ status, issue }: Notice, today: Day): boolean =>
  isDraft(status) || (status === 'issued' && (issue?.content.until ?? '') >= today)
