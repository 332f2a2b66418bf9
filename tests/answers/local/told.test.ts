import { addDays, beijingDate } from '@shared/calendar/date'
import { tellOfCards } from '../../../functions/answers/knowledge/tellOfCards'
import { inboxItems } from '../../../functions/messages/inbox'
import { type Account, accounts } from '../../../functions/platform/identity/account'
import { card } from '../lampCity'
import { facts, places } from './places'

const here = '371502'

/** An officer and a lead of the county's organ, and what the lead is told. */
async function county() {
  const held = await places([here])
  const { house } = held
  const department = { id: `housing@${here}`, name: '东昌府区住房城乡建设局' }
  const createdAt = house.now().toISOString()
  const works = { version: 0, name: '示例', department, places: [], disabled: false, createdAt }
  for (const role of ['officer', 'lead'] as const)
    await house.store(accounts).create({ ...works, id: `${role}-told`, role } as Account)
  const told = async () => {
    await tellOfCards(house)
    const { items } = await house.store(inboxItems).page({ index: 'first', key: 'lead-told' })
    return items.map(({ title, text, about }) => [title, text, about])
  }
  return { ...held, told }
}

test('the unit is told once before what it wrote ends, and once when it has ended, and a new last day is told anew', async () => {
  const { said, told, house, handIn, sign } = await county()
  const until = addDays(beijingDate(house.now()), 40)
  await said(here, facts('12345', { until }))
  expect(await told()).toEqual([])
  house.clock.advance(15 * 86_400_000)
  expect((await told()).map(([title]) => title)).toEqual(['知识卡快到期'])
  house.clock.advance(86_400_000)
  const [[, text, about] = []] = await told()
  expect(await told()).toHaveLength(1)
  expect(text).toContain(`东昌府区的“${card.question}”`)
  expect(about).toEqual({ thing: 'card', part: 'local' })
  house.clock.advance(30 * 86_400_000)
  expect((await told()).map(([title]) => title).sort()).toEqual(['知识卡到期了', '知识卡快到期'])
  await told()
  expect(await told()).toHaveLength(2)
  await handIn(here, facts('12345', { until: addDays(beijingDate(house.now()), 10) }), 2)
  await sign(here, 3)
  expect(await told()).toHaveLength(3)
})
