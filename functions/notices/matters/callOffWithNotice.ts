import { hearingStepOf, stepsBefore } from '@shared/notices/chain/chains'
import { invitedAt, standingInvitation } from '@shared/notices/chain/hearing/hearing'
import { tellsOfHearing } from '@shared/notices/chain/hearing/tells'
import { evolveMatter, type MatterEvent } from '@shared/notices/chain/matter'
import { joined } from '@shared/outbox'
import type { House } from '../../platform/house'
import { again } from '../../platform/unless'
import { notices } from '../store'
import { matters } from './store'

/**
 * A hearing that is fixed rests on the notice before it: with the notice `id` withdrawn it is called off, and whoever asked for
 * it is told. The message to those who were told of the notice brings it about. Safe to repeat, and at any time: one to which people were invited afterwards stands.
 */
export async function callOffWithNotice(id: string, house: Pick<House, 'store'>): Promise<void> {
  const notice = await house.store(notices).get(id)
  const said = notice?.issue?.content.chain
  const withdrawn = notice?.events.find((one) => one.type === 'withdrawn')
  if (!said || !withdrawn) return
  const kept = house.store(matters)
  await again(async () => {
    const matter = await kept.get(said.matter)
    const hearing = matter && hearingStepOf(matter.chain)
    if (!matter || !hearing || !stepsBefore(matter.chain, hearing).some((one) => one.id === said.step)) return
    const stands = standingInvitation(matter, hearing.id) && !matter.work[hearing.id]?.begunAt
    if (!stands || invitedAt(matter) > withdrawn.at) return
    const { at, by } = withdrawn
    const reason = `公告撤回了：${withdrawn.reason}`
    const event: MatterEvent = { type: 'hearingCalledOff', at, by, step: hearing.id, reason }
    const after = evolveMatter(matter, event)
    await kept.save({ ...after, outbox: joined(after.outbox, tellsOfHearing(event, after)) })
  })
}
