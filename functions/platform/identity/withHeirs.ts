import type { Caller } from '@shared/people/caller'
import type { House } from '../house'

/** Whoever sits at a unit, with what of its standing there the register of units knows today: see `Caller.heirs`. */
export async function withHeirs(caller: Caller, house: Pick<House, 'reference'>): Promise<Caller> {
  if (caller.department === undefined) return caller
  const { heirs } = await house.reference()
  return Object.keys(heirs).length > 0 ? { ...caller, heirs } : caller
}
