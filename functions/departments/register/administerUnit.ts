import type { UnitEvent } from '@shared/departments/register/event'
import type { KeptUnit } from '@shared/departments/register/unit'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { byAdministrator, changedRegister, withUnitEvent } from './keepUnit'
import { asLoaded, type RegisterOffice, requireOwn } from './office'
import { registeredId, type RegisteredUnit } from './store'

interface UnitStep {
  unit: string
  /** What the administrator has seen of it. */
  version: number
  decide(standing: KeptUnit, begun: { at: string; by: UnitEvent['by'] }): Promise<UnitEvent> | UnitEvent
}

/**
 * The one way an administrator changes a unit: theirs to look after → nobody was faster → decide → the record goes on → one
 * conditional write. The first change of a unit of the loaded list writes down how it stood.
 * @throws Problem 'not-found' | 'changed-meanwhile' and whatever the step refuses.
 */
export async function administerUnit(step: UnitStep, caller: Caller, office: RegisterOffice): Promise<KeptUnit> {
  const { register, house } = office
  const reference = await house.reference()
  requireOwn(step.unit, caller, reference)
  const id = registeredId(step.unit)
  const row = await register.get(id)
  const begun = { at: house.now().toISOString(), by: byAdministrator(caller) }
  const loaded = row?.standing ?? asLoaded(step.unit, reference)
  if (!loaded) throw new Problem('not-found', '没有这个单位')
  if ((row?.events.length ?? 0) !== step.version) throw new Problem('changed-meanwhile')
  const event = await step.decide(loaded, begun)
  const from: RegisteredUnit =
    row ?? withUnitEvent({ id, version: 0, events: [] }, { type: 'found', ...begun, ...loaded })
  const next = withUnitEvent({ ...from, outbox: row?.outbox ?? [] }, event)
  const saved = row ? await register.save(next) : await register.create(next)
  await changedRegister(office)
  return saved.standing
}
