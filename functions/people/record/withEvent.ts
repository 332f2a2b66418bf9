import type { AccountEvent } from '@shared/people/administration/event'
import { stood } from '@shared/people/administration/evolve'
import { chainedOn } from '@shared/people/administration/replay'
import type { Caller } from '@shared/people/caller'
import { sha256 } from '../../platform/sha256'
import type { Account } from '../../platform/identity/account'

/** The caller as the record names them. */
export const byCaller = ({ id, name }: Caller) => ({ id, name })

/** Whoever runs the platform, by command. */
export const operator = { id: 'operator', name: '平台运行方' }

/** The account after this was done to it: its record goes on by one line, and it stands as its record says. */
export function withEvent(account: Account, event: AccountEvent): Account {
  const { role, name, department, area, disabled } = account
  const begun = account.events?.length
    ? account.events
    : event.type === 'opened'
      ? []
      : chainedOn([], { type: 'found', at: event.at, by: event.by, role, name, department, area, disabled }, sha256)
  const standing = stood({ role, name, department, area, disabled }, event)
  const { department: _unit, area: _place, ...rest } = account
  return { ...rest, ...standing, events: chainedOn(begun, event, sha256) }
}
