import { linkedAfter, linkedBy } from '@shared/concerns/acts/link'
import type { Concern } from '@shared/concerns/concern'
import type { Outgoing } from '@shared/outbox'
import type { MessageChannel } from '../../messages/channels/channel'
import { keepNew } from '../../messages/keepNew'
import type { Store } from '../../platform/store/store'
import type { Concerns } from '../store'
import { respondedCase } from './store'

/** So many are told with one writing. */
const page = 100

interface Needs {
  concerns: Pick<Concerns, 'get'>
  cases: Pick<Store<ReturnType<typeof respondedCase>>, 'many' | 'keepAll'>
  channel: MessageChannel
}

/**
 * Tells those whose cases are linked, page after page, under ids that name message and person: so an attempt that is
 * repeated after a crash reaches whoever was missed and nobody twice. `nth` is the step that they are told of: of a link
 * those who came with it, of anything else whoever was linked by then. Before that each of the cases is written down, so that
 * its page leads to the response, also where nobody can be told.
 */
export async function tellAskers(
  concern: string,
  nth: number,
  { id, title, text, about, createdAt: sentAt }: Outgoing,
  { concerns, cases, channel }: Needs,
): Promise<void> {
  const one = await concerns.get(concern)
  const told = one ? casesAt(one, nth) : []
  await keepNew(
    cases,
    told.map((each) => respondedCase(each.id, concern)),
  )
  const people = [...new Set(told.flatMap(({ asker }) => asker ?? []))]
  for (let from = 0; from < people.length; from += page)
    await channel.carry(
      people.slice(from, from + page).map((person) => ({ id: `${id}/${person}`, person, title, text, about, sentAt })),
    )
}

function casesAt({ events }: Concern, nth: number) {
  const step = events[nth - 1]
  const own = step && (step.type === 'unlinked' ? step.cases : linkedBy(step))
  return own?.length ? own : linkedAfter(events.slice(0, nth))
}
