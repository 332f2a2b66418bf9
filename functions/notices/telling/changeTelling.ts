import type { changeTelling as contract, TellingSettings } from '@shared/notices/delivery/contractTelling'
import type { Received } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { changeReach } from '../../messages/followers/changeReach'
import { settingsOf, type TellingNeeds } from './settings'

/** 免打扰, the places of which nothing is to be sent, and the fields of which only what law wants told is. */
export async function changeTelling(
  { body: { quiet, pace, muted, mutedFields } }: Received<typeof contract>,
  caller: Caller,
  needs: TellingNeeds,
): Promise<TellingSettings> {
  await changeReach(caller.id, needs.reachables, (before) => ({
    ...before,
    quiet,
    ...(pace ? { pace } : {}),
    muted: [...new Set(muted)],
    ...(mutedFields ? { mutedFields: [...new Set(mutedFields)] } : {}),
  }))
  return settingsOf(caller, needs)
}
