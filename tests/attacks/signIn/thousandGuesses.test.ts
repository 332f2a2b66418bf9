import { addStaff } from '../../../functions/people/addStaff'
import { accounts } from '../../../functions/platform/identity/account'
import { testHouse } from '../../support/house'
import { doorFrom } from './attacker'

// Each of a thousand passwords is checked at the price that makes guessing dear.
jest.setTimeout(180_000)

const right = 'liushu-hebian-2026'
const people = ['fenban', 'ducha', 'guanli', 'zhujian', 'zhujian.lead']
const addresses = Array.from({ length: 100 }, (_, nth) => `203.0.113.${nth + 1}`)

test('a thousand wrong passwords from a hundred addresses lock out nobody who knows theirs', async () => {
  const house = testHouse()
  for (const account of people)
    await addStaff(
      { account, role: 'dispatcher', name: `示例 ${account}`, password: right },
      { accounts: house.store(accounts), now: house.now() },
    )
  const waits: number[] = []
  const call = doorFrom({ ...house, pause: async (ms) => (waits.push(ms), house.pause(ms)) })
  const signIn = (account: string, password: string, from: string, device?: string) =>
    call('POST /api/people/sessions/staff', { from, body: { account, password, ...(device ? { device } : {}) } })
  const devices = new Map<string, string>()
  for (const account of people) devices.set(account, String((await signIn(account, right, '198.51.100.4')).body.device))

  const refused: number[] = []
  for (let tried = 0; tried < 10; tried++)
    for (const [nth, from] of addresses.entries())
      refused.push((await signIn(people[(nth + tried) % people.length]!, `cuo-de-mima-${tried}`, from)).status)
  expect(refused).toHaveLength(1_000)
  expect(refused.every((status) => status === 401 || status === 429)).toBe(true)

  for (const [nth, account] of people.entries()) {
    waits.length = 0
    expect((await signIn(account, right, '198.51.100.4', devices.get(account))).status).toBe(200)
    expect(waits).toEqual([])
    expect((await signIn(account, right, `192.0.2.${nth + 20}`)).status).toBe(200)
    expect((await signIn(account, right, addresses[nth]!)).status).toBe(200)
    // A new place, and one of those that tried, wait some seconds at most.
    expect(Math.max(...waits)).toBeLessThanOrEqual(10_000)
  }
})
