import { more } from '../people'
import { counties, people } from './office'

const { desk, town, townLead, housing, labour, elsewhere } = people

describe('a case on its way from the city to a county, to a town and back', () => {
  test('goes down and up with the clock running on, and each unit has it once while it has it', async () => {
    const { opened, assign, giveBack, read, queueOf } = counties()
    const { id, clock } = await opened()
    const at = async () => (await read(more.dispatcher, id)).body.inquiry
    const waits = async () =>
      Promise.all(
        [desk, town].map(async (who) => (await queueOf(who)).body.inquiries.filter((one) => one.id === id).length),
      )

    expect((await assign(more.dispatcher, id, 'desk@371502')).status).toBe(200)
    expect([(await at()).department.name, ...(await waits())]).toEqual(['东昌府区政务公开办公室（分办台）', 1, 0])
    expect((await assign(desk, id, 'town@371502101')).status).toBe(200)
    expect([(await at()).department.name, ...(await waits())]).toEqual(['沙镇镇人民政府', 0, 1])
    expect((await giveBack(town, id, 'desk@371502')).status).toBe(200)
    expect([(await at()).department.name, ...(await waits())]).toEqual(['东昌府区政务公开办公室（分办台）', 1, 0])
    expect((await giveBack(desk, id, 'triage')).status).toBe(200)
    const back = await at()
    expect([back.department.name, back.status, ...(await waits())]).toEqual([
      '市政务公开办公室（分办台）',
      'triage',
      0,
      0,
    ])
    expect([back.clock.dueDate, back.clock.startedAt]).toEqual([clock.dueDate, clock.startedAt])
  })

  test('is answered by the town that has it, and the county’s desk reads the answer', async () => {
    const { inCounty, assign, step, read } = counties()
    const id = await inCounty()
    await assign(desk, id, 'town@371502101')
    await step(town, id, 'review', { text: '示例：今天下午上门看管道，按天退费' })
    expect((await step(townLead, id, 'signature')).body.inquiry.status).toBe('replied')
    expect((await read(desk, id)).body.inquiry.status).toBe('replied')
  })

  test('can be taken over from the one unit of the county to another by its desk', async () => {
    const { inCounty, assign, read } = counties()
    const id = await inCounty()
    await assign(desk, id, 'housing@371502')
    expect((await assign(desk, id, 'human-resources@371502')).status).toBe(200)
    expect([(await read(housing, id)).status, (await read(labour, id)).status]).toEqual([403, 200])
  })

  test('is divided among units of the county by its desk, and among no others', async () => {
    const { inCounty, step } = counties()
    const id = await inCounty()
    const divide = (supporting: string) =>
      step(desk, id, 'split', { lead: 'town@371502101', supporting: [supporting], reason: '示例：各管一块，写得清楚' })
    expect((await divide('ecology')).status).toBe(400)
    expect((await divide('housing@371502')).body.inquiry.department.name).toBe('沙镇镇人民政府')
  })
})

describe('what the desk of a county may not', () => {
  test.each([
    ['a department of the city', 'ecology', '不是本县（市、区）的部门'],
    ['another county', 'desk@371526', '不是本县（市、区）的部门'],
    ['the city’s desk', 'triage', '不能是分办台自己'],
    ['itself', 'desk@371502', '不能是分办台自己'],
  ])('hand a case to %s', async (_whom, to, words) => {
    const { inCounty, assign, read } = counties()
    const id = await inCounty()
    const { status, body } = await assign(desk, id, to)
    expect([status, body.detail]).toEqual([400, expect.stringContaining(words)])
    expect((await read(desk, id)).body.inquiry.department.id).toBe('desk@371502')
  })

  test('hand out or read what lies with the city or another county', async () => {
    const { opened, inCounty, assign, read } = counties()
    const { id } = await opened()
    expect([(await read(desk, id)).status, (await assign(desk, id, 'town@371502101')).status]).toEqual([403, 403])
    const ours = await inCounty()
    expect([(await read(elsewhere, ours)).status, (await assign(elsewhere, ours, 'desk@371526')).status]).toEqual([
      403, 403,
    ])
  })

  test('look into queues but those of its own county', async () => {
    const { inCounty, assign, queueOf } = counties()
    const id = await inCounty()
    await assign(desk, id, 'town@371502101')
    expect((await queueOf(desk, 'town@371502101')).body.inquiries.map((one) => one.id)).toEqual([id])
    expect((await queueOf(elsewhere, 'town@371502101')).status).toBe(403)
    expect((await queueOf(desk, 'housing')).status).toBe(403)
    expect((await queueOf(town, 'desk@371502')).status).toBe(403)
  })
})

test('what a unit holds to be another county’s goes to the city’s desk, which decides', async () => {
  const { inCounty, giveBack } = counties()
  const id = await inCounty()
  const { body } = await giveBack(desk, id, 'desk@371526')
  expect([body.inquiry.department.name, body.inquiry.status]).toEqual(['市政务公开办公室（分办台）', 'triage'])
})

test('only the desk of a county may give back to the city’s desk without naming another', async () => {
  const { inCounty, assign, giveBack } = counties()
  const id = await inCounty()
  await assign(desk, id, 'town@371502101')
  expect((await giveBack(town, id, 'triage')).status).toBe(400)
})
