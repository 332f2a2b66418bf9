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

test('without a colleague what was in hand goes back to the desk, its history says so, and lead and desk hear it once', async () => {
  const { disable, sweep, assignee, held, read, step, told } = await administered()
  expect((await disable({})).status).toBe(200)
  await sweep()
  expect(await assignee(held)).toBeUndefined()
  expect((await read(more.lead, held)).body.inquiry.timeline.at(-1)).toMatchObject({
    title: '示例经办·住建离开这个岗位，放回待办',
    by: '示例管理员',
  })
  for (const who of [more.lead, more.housingTwo])
    expect((await told(who)).filter((title) => title.includes('离岗'))).toEqual(['示例经办·住建离岗，1 件放回待办'])
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

test('who gets another duty in the same unit keeps what is in hand, and who gets one that handles no cases does not', async () => {
  const { ask, sweep, assignee, held } = await administered()
  const move = (role: 'lead' | 'administrator') =>
    ask<typeof contract.moveAccount>(guanli, 'POST /api/accounts/{account}/move', {
      params: { account: 'housing' },
      body: { name: '示例经办·住建', role, department: 'housing' },
    })
  expect((await move('lead')).status).toBe(200)
  await sweep()
  expect(await assignee(held)).toBe(more.housing.id)
  expect((await move('administrator')).status).toBe(200)
  await sweep()
  expect(await assignee(held)).toBeUndefined()
})

test.each([
  ['waits for the signature', 'review', { text: '今天下午上门看管道' }],
  ['waits for the asker', 'correction-request', { reason: '请写明小区和楼号' }],
])("a case that %s waits on there, in the hands of the colleague named or in nobody's", async (_how, path, body) => {
  for (const successor of ['housing-two', undefined]) {
    const { disable, sweep, step, held, read } = await administered()
    expect((await step(more.housing, held, path, body)).status).toBe(200)
    await sweep()
    const before = (await read(more.lead, held)).body.inquiry
    await disable(successor ? { successor } : {})
    await sweep()
    const { status, clock, assignee } = (await read(more.lead, held)).body.inquiry
    expect([status, clock]).toEqual([before.status, before.clock])
    expect(assignee?.id).toBe(successor && more.housingTwo.id)
  }
})

test('what is sent back for another draft after its officer left comes to whoever may take it', async () => {
  const { disable, sweep, step, held, told, read } = await administered()
  await step(more.housing, held, 'review', { text: '今天下午上门看管道' })
  await disable({})
  await sweep()
  expect((await step(more.lead, held, 'revision', { reason: '请写明电话' })).status).toBe(200)
  await sweep()
  expect((await told(more.housingTwo)).some((title) => title.includes('退回修改'))).toBe(true)
  expect((await read(more.housingTwo, held)).body.inquiry.actions).toContain('claim')
})

test('nothing is told of who leaves with nothing in hand', async () => {
  const { ask, sweep, told } = await administered()
  await ask<typeof contract.disableAccount>(guanli, 'POST /api/accounts/{account}/disable', {
    params: { account: 'housing-two' },
    body: {},
  })
  await sweep()
  expect((await told(more.lead)).filter((title) => title.includes('离岗'))).toEqual([])
})

test('when the last lead of a unit goes, whoever signs in place of one is told at once; while another is there, nobody', async () => {
  const { ask, sweep, told } = await administered()
  const leave = async (account: string) => {
    const params = { account }
    await ask<typeof contract.disableAccount>(guanli, 'POST /api/accounts/{account}/disable', { params, body: {} })
    await sweep()
    return (await told(more.supervisor)).filter((title) => title.includes('没有审核人'))
  }
  expect(await leave('lead-two')).toEqual([])
  expect(await leave('lead')).toEqual(['市住房城乡建设局没有审核人了'])
})
