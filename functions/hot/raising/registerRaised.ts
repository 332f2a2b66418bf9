import { linking } from '@shared/concerns/acts/link'
import { clocksFor } from '@shared/concerns/clocksFor'
import type { Concern } from '@shared/concerns/concern'
import { evolve } from '@shared/concerns/evolve'
import { freshCases } from '@shared/concerns/linked'
import { registered } from '@shared/concerns/registration/registering'
import { concerns } from '../../concerns/store'
import type { House } from '../../platform/house'
import { unless } from '../../platform/unless'
import { hotDecisions } from '../store'

/**
 * Registers the concern that a decision names, from the instant of the decision on: one, however often and by whomever this is
 * done. `cases` are linked to it in the same write.
 * @returns how many; undefined where it was there already, or nothing was to be registered.
 */
export async function registerRaised(
  decision: string,
  house: Pick<House, 'store' | 'reference'>,
  cases: NonNullable<Concern['linked']> = [],
): Promise<number | undefined> {
  const made = await house.store(hotDecisions).get(decision)
  if (made?.decision.kind !== 'raise') return undefined
  const { at, by } = made
  const { evidence, ...words } = made.decision.registration
  const clocks = clocksFor(words.severity, words.foundAt ?? at, await house.reference())
  const bare = registered({ id: made.decision.concern, ...words }, { by, clocks, evidence, at })
  const fresh = freshCases(bare, cases)
  const whole = fresh.length ? evolve(bare, linking(fresh, { at, by })) : bare
  const written = await unless(house.store(concerns).create(whole), 'already-exists')
  return written && fresh.length
}
