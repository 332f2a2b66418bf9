import { noticeDiffersIn } from '@shared/notices/replay'
import { readAs } from '../platform/store/setAside'
import type { Tables } from '../platform/store/tables'
import { notices } from './store'

export interface VerifiedNotices {
  notices: number
  /** The first one, in the order of drafting, of which something is kept that does not follow from its history, and what. */
  differs?: { id: string; what: string }
}

/**
 * Tells every notice anew from its history and compares: from the rows of the table, for what was dropped stands in no
 * list. One that cannot be read is no part of it: it is named elsewhere.
 */
export async function verifyNotices({ rows }: Pick<Tables, 'rows'>): Promise<VerifiedNotices> {
  const found: VerifiedNotices = { notices: 0 }
  let earliest = ''
  for await (const { table, id, body } of rows()) {
    if (table !== notices.table || !notices.isOwn?.(id)) continue
    const read = readAs(notices.schema, body)
    if (!('value' in read)) continue
    found.notices++
    const what = noticeDiffersIn(read.value)
    if (what === undefined || (found.differs && earliest <= read.value.draftedAt)) continue
    found.differs = { id, what }
    earliest = read.value.draftedAt
  }
  return found
}
