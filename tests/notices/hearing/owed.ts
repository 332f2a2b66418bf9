import { inboxItems } from '../../../functions/messages/inbox'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { compensationUp, resident } from './compensationUp'

/** 20 January 2027, nine o'clock in 北京时间. */
export const nine = '2027-01-20T01:00:00.000Z'
export const afternoon = '2027-01-21T06:30:00.000Z'

/** Six of ten members have asked, the period of the notice is over: a hearing is owed. */
export async function owed() {
  const office = await compensationUp()
  for (let n = 1; n <= 6; n++) await office.hearing(resident(n))
  await office.say(resident(7))
  office.house.clock.set('2027-01-19T02:00:00.000Z')
  const sweep = outboxOf(office.house)
  const inbox = async (person: string) =>
    (await office.house.store(inboxItems).page({ index: 'first', key: person })).items.filter(({ id }) =>
      id.includes('/hearing/'),
    )
  const shown = async () => (await office.read(office.notice)).body.chain?.hearing
  return { ...office, sweep, inbox, shown }
}
