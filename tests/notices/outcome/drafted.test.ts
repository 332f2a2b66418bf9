import { decidedWithout, planUp, supervisor } from './planUp'

test('whoever watches over all sees that a draft stands behind a late duty and how far it is, and not what it says', async () => {
  const there = await planUp()
  there.over()
  await decidedWithout(there)
  expect((await there.duties(supervisor))[0]).toMatchObject({ standing: 'overdue' })
  expect((await there.duties(supervisor))[0]?.drafted).toBeUndefined()
  const made = await there.outcome()
  expect(made.status).toBe(201)
  const [duty] = await there.duties(supervisor)
  expect(duty?.drafted).toEqual({ status: 'submitted', at: there.house.now().toISOString() })
  expect(JSON.stringify(duty)).not.toContain('示例正文')
  expect((await there.approve(made.body.notice.id)).status).toBe(200)
  expect((await there.duties(supervisor))[0]?.drafted).toBeUndefined()
})
