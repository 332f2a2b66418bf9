import type { Caller } from '@shared/people/caller'
import type * as contract from '@shared/people/contractAdministration'
import { peopleEndpoints } from '../../../functions/people/endpoints'
import { door } from '../../support/door'
import { more } from '../people'
import { staffedOffice } from '../staffedOffice'

const guanli: Caller = { id: 'staff-guanli', role: 'administrator', name: '示例管理员' }

/** The housing office with one case in the hand of one officer and one in nobody's, and who administers the accounts. */
async function administered() {
  const all = await staffedOffice()
  await all.hire(guanli)
  const ask = door(peopleEndpoints(all.house))
  const [held, free] = [await all.opened(), await all.opened()]
  await all.step(more.housing, held.id, 'claim')
  await all.sweep()
  const assignee = async (id: string) => (await all.read(more.lead, id)).body.inquiry.assignee?.id
  const disable = (body: object) =>
    ask<typeof contract.disableAccount>(guanli, 'POST /api/accounts/{account}/disable', {
      params: { account: 'housing' },
      body,
    })
  return { ...all, ask, held: held.id, free: free.id, assignee, disable }
}

test('who leaves gives what is in hand to the colleague named, who is told; what nobody holds stays with the desk', async () => {
  const { disable, sweep, assignee, held, free, told } = await administered()
  expect((await disable({ successor: 'housing-two' })).status).toBe(200)
  await sweep()
  expect([await assignee(held), await assignee(free)]).toEqual([more.housingTwo.id, undefined])
  await sweep()
  expect((await told(more.housingTwo)).at(-1)).toBe('示例管理员移交给你一件')
})

test('handing over again after a crash changes nothing more', async () => {
  const { disable, sweep, held, read, house } = await administered()
  await disable({ successor: 'housing-two' })
  await sweep()
  const before = (await read(more.lead, held)).body.inquiry.version
  house.clock.advance(60_000)
  await sweep()
  expect((await read(more.lead, held)).body.inquiry.version).toBe(before)
})

test('without a colleague the case stays with the unit, where anybody may take it', async () => {
  const { disable, sweep, assignee, held, step } = await administered()
  await disable({})
  await sweep()
  expect(await assignee(held)).toBe(more.housing.id)
  expect((await step(more.housingTwo, held, 'claim')).status).toBe(200)
})

test('who moves to another unit leaves the cases of the old one there', async () => {
  const { ask, sweep, assignee, held } = await administered()
  const body = { name: '示例经办·城管', role: 'officer', department: 'urban-management', successor: 'lead' }
  const moved = await ask<typeof contract.moveAccount>(guanli, 'POST /api/accounts/{account}/move', {
    params: { account: 'housing' },
    body,
  })
  expect(moved.status).toBe(200)
  await sweep()
  expect(await assignee(held)).toBe(more.lead.id)
})
