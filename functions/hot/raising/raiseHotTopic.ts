import { randomUUID } from 'node:crypto'
import { foundBefore } from '@shared/concerns/registration/registration'
import { requireWatched } from '@shared/departments/watchedTopics'
import type { raiseHotTopic as contract } from '@shared/hot/contractRaise'
import type { TopicRaising } from '@shared/hot/decision'
import type { Received, Replied } from '@shared/operation'
import { message } from '@shared/outbox'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { casesNamed } from '../../concerns/linked/casesNamed'
import { namedPlace } from '../../concerns/namedPlace'
import { concerns } from '../../concerns/store'
import type { House } from '../../platform/house'
import { decided, topicWith } from '../deciding'
import { type HotProjection, hotProjectionOf } from '../projection'
import { veilOf } from '../veil'
import { linkMembers } from './linkHotTopic'
import { cameToNothing, casesIn, raisingOf } from './raised'
import { registerRaised } from './registerRaised'
import { seenElsewhere } from './seenElsewhere'

/**
 * 登记为舆情. The decision is kept first and names the concern: whoever finds it without one registers that very concern, so a
 * crash between the two loses nothing and doubles nothing.
 * @throws Problem 'not-found' | 'bad-input' | 'not-now' where it was raised already | 'changed-meanwhile'.
 */
export async function raiseHotTopic(
  { params: { id: veiled }, body }: Received<typeof contract>,
  caller: Caller,
  house: House,
): Promise<Replied<typeof contract>> {
  const { decided: seen, place: code, severity = 'ordinary', hoursAgo, ...words } = body
  const id = veilOf(house).under(veiled)
  const { areas, watched } = await house.reference()
  requireWatched(words.topic, watched)
  const place = code === undefined ? {} : { place: namedPlace(code, areas) }
  const topic = topicWith(id, await hotProjectionOf(house))
  const evidence = await seenElsewhere(topic, house)
  const decision: TopicRaising = {
    kind: 'raise',
    topic: id,
    concern: randomUUID(),
    registration: {
      ...words,
      ...place,
      ...foundBefore(house.now().toISOString(), hoursAgo),
      severity,
      ...(evidence.length ? { evidence } : {}),
    },
  }
  const made = await decided(
    decision,
    {
      seen,
      caller,
      require: (there) => notRaised(id, there, house),
      outbox: (own, at) => [leftUndone(own, decision, at)],
    },
    house,
  )
  const cases = await casesNamed(casesIn(topic), house)
  const linked = await registerRaised(made.id, house, cases)
  house.nudge()
  // Whoever was faster had only the decision, and not the cases.
  return {
    concern: decision.concern,
    linked: linked ?? (cases.length ? await linkMembers(topic, decision.concern, caller, house) : 0),
  }
}

/** One topic is one concern, unless that was withdrawn, or found to need no response. */
async function notRaised(id: string, there: HotProjection, house: House): Promise<void> {
  const before = raisingOf(topicWith(id, there), there)
  if (!before) return
  const one = await house.store(concerns).get(before.concern)
  if (one && cameToNothing(one)) return
  throw new Problem('not-now', `这个热点已经登记为舆情「${one?.title ?? before.registration.title}」`)
}

/** Rides in the decision until the concern is there. */
const leftUndone = (id: string, { concern, registration: { title } }: TopicRaising, at: string) =>
  message({ id: `${id}/raised`, to: { raisedBy: id }, title, text: '', about: { thing: 'concern', id: concern }, at })
