import { houseOfThisFunction } from '../platform/cloud/lambda'
import { outboxAge } from './outboxAge'
import { carriersIn, outboxOf } from './outboxOf'

const house = houseOfThisFunction(['lookup'])
const sweep = outboxOf(house)
const stores = carriersIn(house)

/** One sweep takes 25 cases of a kind; what a busy minute leaves after these rounds waits for the next one. */
const rounds = 20

/**
 * Empties the outbox: every minute by schedule, and at once when a nudge comes. A failure is logged and tried again.
 * How long the oldest message has waited is written first: the alarm is read from there, also when sweeping fails.
 */
export async function handler(): Promise<void> {
  try {
    house.log.note('outbox age', { seconds: await outboxAge(stores, house.now()) })
    for (let round = 0; round < rounds && (await sweep()) > 0; round++);
  } catch (error) {
    house.log.broke('outbox', error)
    throw error
  }
}
