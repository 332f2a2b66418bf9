import type { UnitEvent } from '@shared/departments/register/event'
import { unitAfter } from '@shared/departments/register/evolve'
import { unitRecordWith } from '@shared/departments/register/replay'
import type { Caller } from '@shared/people/caller'
import { addressOf, type Outgoing } from '@shared/outbox'
import { writeRegister } from '../../platform/bucket/register'
import { sha256 } from '../../platform/sha256'
import { everyRegistered, type RegisterOffice } from './office'
import type { RegisteredUnit } from './store'

export const byAdministrator = ({ id, name }: Caller) => ({ id, name })

/** The row after this was done to the unit: its record goes on, it stands as its record says, and the list for everybody is to be written anew. */
export function withUnitEvent(row: Omit<RegisteredUnit, 'standing'> & Partial<RegisteredUnit>, event: UnitEvent) {
  const standing = unitAfter(row.standing, event)
  if (!standing) throw new Error(`${row.id} has no beginning`)
  const { unit } = standing
  const word: Outgoing = {
    id: `${row.id}#${row.version}/register`,
    to: addressOf({ registerOf: unit }),
    title: '单位名单',
    text: '',
    createdAt: event.at,
    attempts: 0,
    nextAttemptAt: event.at,
  }
  return {
    ...row,
    standing,
    events: unitRecordWith(row.events, event, sha256),
    outbox: [...(row.outbox ?? []), word],
  } satisfies RegisteredUnit
}

/**
 * Writes the list for everybody from the rows, and again while somebody changed them meanwhile: of two who write at the same
 * time the last to write has looked last. Safe to repeat.
 */
export async function publishRegister({
  register,
  house,
}: Pick<RegisterOffice, 'register'> & { house: Pick<RegisterOffice['house'], 'bucket'> }): Promise<void> {
  const read = async () => (await everyRegistered(register)).map(({ standing }) => standing)
  let units = await read()
  for (let again = true; again;) {
    await writeRegister(house.bucket, units)
    const now = await read()
    again = JSON.stringify(now) !== JSON.stringify(units)
    units = now
  }
}

/** Says that the row was changed: the list is written now, and by whoever empties the outbox where that does not succeed. */
export async function changedRegister(office: RegisterOffice): Promise<void> {
  await publishRegister(office).catch(() => undefined)
  office.house.nudge()
}
