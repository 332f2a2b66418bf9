import { createHash } from 'node:crypto'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import type { UnreadableRow } from './setAside'
import type { Kind, Store } from './store'

const setAsideItem = z.object({
  /** aside:<table>:<hash of the key>: the key itself may tell of a person. */
  id: z.string(),
  version: z.number().int(),
  table: z.string(),
  since: z.iso.datetime(),
  /** When somebody last came across it. */
  seenAt: z.iso.datetime(),
  forgetAt: z.iso.datetime(),
})
export type SetAsideItem = z.infer<typeof setAsideItem>

export const setAsideKey = 'set-aside'

/** Rows that could not be read, for those who look after the system; forgotten once nobody comes across them any more. */
export const setAsideItems: Kind<SetAsideItem> = {
  table: 'limits',
  schema: setAsideItem,
  indexes: { third: (one) => ({ key: setAsideKey, sort: one.seenAt }) },
  expiresAt: (one) => one.forgetAt,
}

/** So long after it was last seen a row is still told of: whatever there is of cases is read at least once a day. */
export const toldFor = 2 * 86_400_000
/** What is seen again within so long is not written again. */
const again = 3_600_000
/** So many are written down within that time: beyond, more would tell nobody more. */
const most = 500

export interface SetAsideBook {
  seen(row: Pick<UnreadableRow, 'table' | 'key'>): void
  /** Waits for what is being written down. */
  settled(): Promise<void>
}

/**
 * Writes down beside the answer which rows were set aside. Where that fails, such as on a full disk or in a function that
 * may not, the log has it all the same.
 */
export function setAsideBook(items: () => Pick<Store<SetAsideItem>, 'get' | 'create' | 'save'>, now: () => Date) {
  const seenAt = new Map<string, number>()
  const running = new Set<Promise<void>>()

  async function write(id: string, table: string): Promise<void> {
    const at = now()
    const [iso, forgetAt] = [at.toISOString(), new Date(at.getTime() + toldFor).toISOString()]
    const held = items()
    const before = await held.get(id)
    if (before) await held.save({ ...before, seenAt: iso, forgetAt })
    else await held.create({ id, version: 0, table, since: iso, seenAt: iso, forgetAt })
  }
  return {
    seen({ table, key }) {
      const at = now().getTime()
      const id = `aside:${table}:${createHash('sha256').update(key).digest('base64url').slice(0, 22)}`
      const last = seenAt.get(id)
      if (last !== undefined && last <= at && at < last + again) return
      for (const [one, when] of seenAt) if (when > at || at >= when + again) seenAt.delete(one)
      if (seenAt.size >= most) return
      seenAt.set(id, at)
      const writing = write(id, table)
        .catch((error: unknown) => {
          // Somebody else came across it in the same moment; or it cannot be written, and the next one tries again.
          if (!(error instanceof Problem) || error.status !== 409) seenAt.delete(id)
        })
        .finally(() => running.delete(writing))
      running.add(writing)
    },
    async settled() {
      await Promise.all(running)
    },
  } satisfies SetAsideBook
}
