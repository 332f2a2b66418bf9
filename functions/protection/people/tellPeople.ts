import type { Outgoing } from '@shared/outbox'
import { isToldOf } from '@shared/protection/event'
import { protectionAfter } from '@shared/protection/evolve'
import type { MessageChannel } from '../../messages/channels/channel'
import type { House } from '../../platform/house'
import { again } from '../../platform/unless'
import { chainedFrom } from '../changeProtection'
import type { ProtectionRecords } from '../store'
import { everyPerson, type Whom } from './everyPerson'

interface Needs extends Omit<Whom, 'upTo'> {
  records: Pick<ProtectionRecords, 'get' | 'save'>
  channel: MessageChannel
  house: Pick<House, 'now' | 'log'>
}

/**
 * 告知个人: the notice goes into the inbox of everybody it names, some at a time, under ids that name notice and person, so that
 * an attempt repeated after a crash reaches whoever was missed and nobody twice. Then the record says how many, and never who.
 */
export async function tellPeople(id: string, edition: number, message: Outgoing, needs: Needs): Promise<void> {
  const { records, channel, house } = needs
  const there = await records.get(id)
  const people = there?.signed?.edition === edition ? there.signed.content.people : undefined
  if (!there || !people || isToldOf(there.events, edition)) return
  const told = { people: 0, without: 0 }
  const { title, text, about, createdAt: sentAt } = message
  for await (const some of everyPerson(people, { ...needs, upTo: sentAt })) {
    await channel.carry(
      some.people.map((person) => ({ id: `${message.id}/${person}`, person, title, text, about, sentAt })),
    )
    told.people += some.people.length
    told.without += some.without
  }
  await again(async () => {
    const one = await records.get(id)
    if (!one || isToldOf(one.events, edition)) return
    const at = house.now().toISOString()
    const after = protectionAfter(one, { type: 'told', at, by: byItself, edition, ...told })
    await records.save(chainedFrom(one.events, after))
  })
  house.log.note('told of a leak', told)
}

const byItself = { id: 'system', name: '系统' }
