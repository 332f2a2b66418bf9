import type { Outgoing } from '@shared/outbox'
import { deliverAll } from './deliverAll'

/**
 * Tells what rides in no item, one after the other, so that whoever is meant by two of one id hears it once.
 * @throws whatever kept the first of them from going: the caller tries again as a whole.
 */
export async function tellNow(
  messages: readonly Outgoing[],
  about: string,
  needs: Parameters<typeof deliverAll>[2],
): Promise<void> {
  for (const message of messages) {
    const [failure] = (await deliverAll([{ message, about }], message.createdAt, needs)).values()
    if (failure !== undefined) throw failure
  }
}
