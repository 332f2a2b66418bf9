import type { listToTell } from '@shared/notices/delivery/contractTelling'
import { villages } from './place'
import { clerk, here, leaveCity, li, takingBackIn } from './takingBack'

afterEach(leaveCity)

describe('how many were told of it', () => {
  test('is counted for the department, with whom the village tells in person', async () => {
    const people = {
      li,
      wang: { places: here, phone: '13800000001' },
      once: { places: here, grants: 1 },
      poor: { places: here },
    }
    const there = await takingBackIn(people)
    const id = await there.goesUp()
    const route = 'POST /api/notices/{id}/told-in-person'
    const body = { area: villages.王化村, people: 1, seen: 0 }
    expect((await there.call(clerk, route, { params: { id }, body })).status).toBe(200)
    expect(await there.takenBack()).toEqual([])
    await there.withdraw(id)
    await there.settle()
    expect(await there.takenBack()).toMatchObject([
      // The one whose grants are used up, and the one who was told in person before.
      {
        id,
        how: '撤回',
        day: '2026-11-23',
        wechat: 1,
        sms: 1,
        open: 0,
        missed: 1,
        inPerson: [{ area: villages.王化村, people: 2, told: 0 }],
      },
    ])
    const { body: forClerk } = await there.call<typeof listToTell>(clerk, 'GET /api/notices/to-tell')
    expect(forClerk.takenBack).toMatchObject([{ inPerson: [{ people: 2 }] }])
  })
})

describe('the clerk of a village who told people in person that a notice was withdrawn', () => {
  const route = 'POST /api/notices/{id}/told-in-person'
  async function withdrawn() {
    const there = await takingBackIn({ li, poor: { places: here }, once: { places: here, grants: 1 } })
    const id = await there.goesUp()
    const tell = (body: object, who: object = clerk) =>
      there.call(who as typeof clerk, route, { params: { id }, body: { area: villages.王化村, seen: 0, ...body } })
    expect((await tell({ people: 1 })).status).toBe(200)
    await there.withdraw(id)
    await there.settle()
    return { ...there, id, tell }
  }

  test('writes down how many, and the department reads it; how many were told of the notice stays as it was', async () => {
    const { takenBack, tell } = await withdrawn()
    expect((await tell({ people: 1, back: true })).body).toEqual({ told: 1, left: 1 })
    expect(await takenBack()).toMatchObject([{ how: '撤回', inPerson: [{ people: 2, told: 1 }] }])
    expect((await tell({ people: 1, seen: 1, back: true })).body).toEqual({ told: 2, left: 0 })
    expect((await tell({ people: -1, seen: 1 })).body).toMatchObject({ told: 0 })
  })

  test('never writes down more than there are, takes back what was too many, and is told when somebody wrote before', async () => {
    const { takenBack, tell } = await withdrawn()
    expect((await tell({ people: 3, back: true })).body.detail).toBe('要当面告知的共 2 人，已经记了 0 人')
    await tell({ people: 2, back: true })
    expect((await tell({ people: 1, back: true })).status).toBe(409)
    expect((await tell({ people: -1, seen: 2, back: true })).body).toEqual({ told: 1, left: 1 })
    expect(await takenBack()).toMatchObject([{ inPerson: [{ people: 2, told: 1 }] }])
  })

  test('is the clerk of that village and no other', async () => {
    const { tell } = await withdrawn()
    expect((await tell({ people: 1, back: true }, { ...clerk, area: villages.next })).status).toBe(403)
  })

  test('has nobody to tell while the notice stands', async () => {
    const there = await takingBackIn({ poor: { places: here } })
    const id = await there.goesUp()
    const body = { area: villages.王化村, people: 1, seen: 0, back: true }
    expect((await there.call(clerk, route, { params: { id }, body })).status).toBe(404)
  })
})

test('of a notice that was corrected for another village, the first village writes down whom it told that it stands no more', async () => {
  const there = await takingBackIn({ poor: { places: here }, next: { places: [villages.next], grants: 5 } })
  const id = await there.goesUp()
  const params = { id }
  const body = { area: villages.王化村, people: 1, seen: 0 }
  await there.call(clerk, 'POST /api/notices/{id}/told-in-person', { params, body })
  await there.correct(id, { areas: [villages.next], title: '南关村征地补偿安置公告' })
  await there.settle()
  await there.call(clerk, 'POST /api/notices/{id}/told-in-person', { params, body: { ...body, back: true } })
  const { body: read } = await there.call<typeof listToTell>(clerk, 'GET /api/notices/to-tell')
  expect(read.takenBack).toMatchObject([{ how: '更正', inPerson: [{ people: 1, told: 1 }] }])
})
