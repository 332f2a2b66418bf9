import { houseOfThisFunction } from '../platform/lambda'
import { outboxOf } from './outboxOf'

const house = houseOfThisFunction()
const sweep = outboxOf(house)

/** One sweep takes 25 cases of a kind; what a busy minute leaves after these rounds waits for the next one. */
const rounds = 20

/** Empties the outbox: every minute by schedule, and at once when a nudge comes. A failure is logged and tried again. */
export async function handler(): Promise<void> {
  try {
    for (let round = 0; round < rounds && (await sweep()) > 0; round++);
  } catch (error) {
    house.log.broke('outbox', error)
    throw error
  }
}
