import type { changeTelling as contract, TellingSettings } from '@shared/notices/delivery/contractTelling'
import type { Received } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { changeReach } from '../../messages/followers/changeReach'
import { settingsOf, type TellingNeeds } from './settings'

/** 免打扰 and the places of which nothing is to be sent. */
export async function changeTelling(
  { body: { quiet, muted } }: Received<typeof contract>,
  caller: Caller,
  needs: TellingNeeds,
): Promise<TellingSettings> {
  await changeReach(caller.id, needs.reachables, (before) => ({ ...before, quiet, muted: [...new Set(muted)] }))
  return settingsOf(caller, needs)
}
