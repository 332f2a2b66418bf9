import { link } from '@shared/concerns/acts/link'
import { freshCases } from '@shared/concerns/linked'
import { concernThing } from '@shared/concerns/thing'
import type { linkHotTopic as contract } from '@shared/hot/contractRaise'
import type { Topic } from '@shared/hot/topic'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { casesNamed } from '../../concerns/linked/casesNamed'
import { concerns } from '../../concerns/store'
import { change } from '../../platform/change'
import type { House } from '../../platform/house'
import { topicWith } from '../deciding'
import { hotProjectionOf } from '../projection'
import { veilOf } from '../veil'
import { casesIn, raisingOf } from './raised'

/** 关联: cases that came after the topic was raised. @throws Problem 'not-found' | 'not-now' | 'changed-meanwhile'. */
export async function linkHotTopic(
  { params: { id } }: Received<typeof contract>,
  caller: Caller,
  house: House,
): Promise<Replied<typeof contract>> {
  const there = await hotProjectionOf(house)
  const topic = topicWith(veilOf(house).under(id), there)
  const raising = raisingOf(topic, there)
  if (!raising) throw new Problem('not-now', '这个热点还没有登记为舆情')
  return { linked: await linkMembers(topic, raising.concern, caller, house) }
}

/** @returns how many were not linked before; whoever asked them is told where the response is public already. */
export async function linkMembers(topic: Topic, id: string, caller: Caller, house: House): Promise<number> {
  const store = house.store(concerns)
  const cases = await casesNamed(casesIn(topic), house)
  let fresh = 0
  const moment = { at: house.now().toISOString(), leadIsFree: true, leadless: [], officePhones: [] }
  await change({ act: link, caller, body: {} }, concernThing, {
    load: async () => {
      const one = await store.get(id)
      if (!one) throw new Problem('not-now', '舆情正在登记，请过一会儿再关联')
      return one
    },
    moment: () => moment,
    found: async (one) => {
      const some = freshCases(one, cases)
      fresh = some.length
      return { cases: some }
    },
    keep: (one) => store.save(one),
  })
  house.nudge()
  return fresh
}
