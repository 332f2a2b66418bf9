import { roleNames } from '@shared/people/words'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { campaign, type CampaignOutcome } from '../../functions/measure/attack/campaign'
import { watched } from '../../functions/measure/attack/watched'
import { allEndpoints } from '../../functions/local/allEndpoints'
import { api } from '../../functions/platform/http/http'
import { type Log, silentLog } from '../../functions/platform/log'
import { testHouse } from '../support/house'

jest.setTimeout(120_000)

const seed = 20261123
/** After so many inputs a new house is opened: what was taken in earlier would only make later ones slow. */
const inOneHouse = 2_000
const inputs = Number(process.env.ATTACK_INPUTS ?? 20_000)

const people: Record<string, Caller> = Object.fromEntries(
  Object.entries(roleNames).map(([role, name]) => [
    role,
    {
      id: role === 'citizen' ? 'citizen-one' : `staff-${role}`,
      role: role as Caller['role'],
      name: `示例${name}`,
      ...(role === 'officer' || role === 'lead' ? { department: 'housing' } : {}),
    },
  ]),
)

test('twenty thousand bad inputs, made from the contracts, bring about no fault, and what is refused writes nothing', async () => {
  const all: CampaignOutcome = { inputs: 0, byStatus: {}, broken: [] }
  const faults: string[] = []
  const log: Log = {
    ...silentLog,
    broke: (where, error) => void faults.push(`${where} ${String((error as Error).stack)}`),
  }
  for (let round = 0; round < inputs / inOneHouse; round++) {
    const { house, writes } = watched(testHouse())
    const identify = async (token: string): Promise<Caller> => {
      const caller = people[token]
      if (!caller) throw new Problem('session-ended')
      return caller
    }
    const app = api(allEndpoints(house), { identify, log, now: house.now })
    const {
      inputs: done,
      byStatus,
      broken,
    } = await campaign({ app, tokenOf: (role) => role, writes }, { count: inOneHouse, seed: seed + round })
    all.inputs += done
    all.broken.push(...broken)
    for (const [status, count] of Object.entries(byStatus))
      all.byStatus[Number(status)] = (all.byStatus[Number(status)] ?? 0) + count
  }
  expect([...new Set(faults)].slice(0, 20)).toEqual([])
  expect(all.broken.slice(0, 20)).toEqual([])
  // Most go far enough to be refused for a reason, and some are taken.
  expect(all.byStatus[400]).toBeGreaterThan(inputs / 10)
  expect(all.byStatus[200]).toBeGreaterThan(inputs / 100)
})
