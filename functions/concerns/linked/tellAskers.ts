import { linkedAfter, linkedBy } from '@shared/concerns/acts/link'
import type { Concern } from '@shared/concerns/concern'
import type { Outgoing } from '@shared/outbox'
import type { MessageChannel } from '../../messages/channels/channel'
import type { Concerns } from '../store'

/** So many are told with one writing. */
const page = 100

/**
 * Tells those whose cases are linked, page after page, under ids that name message and person: so an attempt that is
 * repeated after a crash reaches whoever was missed and nobody twice. `nth` is the step that they are told of: of a link
 * those who came with it, of anything else whoever was linked by then.
 */
export async function tellAskers(
  concern: string,
  nth: number,
  { id, title, text, about, createdAt: sentAt }: Outgoing,
  { concerns, channel }: { concerns: Pick<Concerns, 'get'>; channel: MessageChannel },
): Promise<void> {
  const one = await concerns.get(concern)
  const people = one ? askersAt(one, nth) : []
  for (let from = 0; from < people.length; from += page)
    await channel.carry(
      people.slice(from, from + page).map((person) => ({ id: `${id}/${person}`, person, title, text, about, sentAt })),
    )
}

function askersAt({ events }: Concern, nth: number): string[] {
  const step = events[nth - 1]
  const own = step && (step.type === 'unlinked' ? step.cases : linkedBy(step))
  const cases = own?.length ? own : linkedAfter(events.slice(0, nth))
  return [...new Set(cases.flatMap(({ asker }) => asker ?? []))]
}
