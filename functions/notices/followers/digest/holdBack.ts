import { digestAt, type TellingPace } from '@shared/notices/delivery/pace'
import type { Batch, TellingOf } from '../store'
import { heldId, type HeldNotice, type HeldNotices } from './store'

/**
 * What some people of a batch are told of later. Its id is made of the telling and the person: written again after a crash
 * it is the same, and the batch says that it ended only afterwards.
 */
export async function holdBack(
  some: readonly (TellingOf & { pace: Exclude<TellingPace, 'each'> })[],
  { fanOut, notice, forgetAt }: Pick<Batch, 'fanOut' | 'notice' | 'forgetAt'>,
  at: string,
  heldNotices: Pick<HeldNotices, 'keepAll'>,
): Promise<void> {
  if (some.length === 0) return
  await heldNotices.keepAll(
    some.map(({ person, area, pace }): HeldNotice => ({
      ...{ id: heldId(fanOut, person), version: 0, person, notice, area },
      ...{ dueAt: digestAt(pace, at), forgetAt },
    })),
  )
}
