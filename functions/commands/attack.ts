import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Caller } from '@shared/people/caller'
import type { Role } from '@shared/people/role'
import { roleNames } from '@shared/people/words'
import { Problem } from '@shared/problem'
import { loadExampleStaff } from '../../seeds/people/staff'
import { staffId } from '../platform/identity/account'
import { api } from '../platform/http/http'
import { type Log, silentLog } from '../platform/log'
import { ensureLocalAccounts } from '../local/accounts'
import { allEndpoints } from '../local/allEndpoints'
import { campaign, type CampaignOutcome } from '../measure/attack/campaign'
import { watched } from '../measure/attack/watched'
import { loadExamples, loadSeeds, localFacts } from '../local/loadSeeds'
import { localHouse } from '../local/localHouse'

/** One person of each role, out of the example accounts. */
function people(): Record<Role, Caller> {
  const staff = loadExampleStaff()
  const entries = (Object.keys(roleNames) as Role[]).map((role): [Role, Caller] => {
    const one = staff.find((some) => some.role === role)
    if (!one) return [role, { id: 'citizen-example', role, name: '示例居民' }]
    const { account, name, department } = one
    return [role, { id: staffId(account), role, name, ...(department ? { department } : {}) }]
  })
  return Object.fromEntries(entries) as Record<Role, Caller>
}

/** After so many inputs a new house is opened: what earlier ones left in it would only make later ones slow. */
const inOneHouse = 20_000

/** One whole system in a folder of its own, with so many inputs sent to it. */
async function attacked(count: number, seed: number, log: Log): Promise<CampaignOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'attack-'))
  const wechat = { appid: 'example', secret: 'example' }
  const real = await localHouse({ folder, log, show: () => undefined, wechat, nudge: () => undefined })
  try {
    await loadSeeds(real.bucket, localFacts)
    await ensureLocalAccounts(real, real.staffPassword)
    await loadExamples(real)
    // Whoever signs in wrongly waits for a turn; here nobody does, or the campaign would mostly be waiting.
    const { house, writes } = watched({ ...real, pause: async () => undefined })
    const present: Record<string, Caller> = people()
    const identify = async (token: string) => {
      const caller = present[token]
      if (!caller) throw new Problem('session-ended')
      return caller
    }
    const app = api(allEndpoints(house), { identify, log, now: house.now })
    return await campaign({ app, tokenOf: (role) => role, writes }, { count, seed })
  } finally {
    await real.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** npm run attack -- [inputs] [seed]: sends bad input made from the contracts to whole systems, one after another. */
async function main([inputs = '1000000', first = '20261123']: readonly string[]): Promise<number> {
  const faults = new Map<string, number>()
  const log: Log = {
    ...silentLog,
    broke(where, error) {
      const what = `${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`.slice(0, 600)
      faults.set(what, (faults.get(what) ?? 0) + 1)
    },
  }
  const started = Date.now()
  const byStatus: Record<string, number> = {}
  let [done, seed, broken] = [0, Number(first), 0]
  while (done < Number(inputs)) {
    const outcome = await attacked(Math.min(inOneHouse, Number(inputs) - done), seed, log)
    for (const [status, times] of Object.entries(outcome.byStatus)) byStatus[status] = (byStatus[status] ?? 0) + times
    for (const { at, what, sent } of outcome.broken.slice(0, 10))
      console.log(`种子 ${seed} 第 ${at} 次 ${what}\n  ${JSON.stringify(sent).slice(0, 600)}`)
    broken += outcome.broken.length
    done += outcome.inputs
    seed++
    console.log(`${done} 次，${Math.round((Date.now() - started) / 1000)} 秒`)
  }
  console.log(`种子 ${first} 到 ${seed - 1}，${done} 次：${JSON.stringify(byStatus)}`)
  for (const [what, times] of faults) console.log(`${times} 次 ${what}`)
  console.log(broken === 0 ? '没有一次出错' : `出错 ${broken} 次`)
  return broken === 0 ? 0 : 1
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(2)
  },
)
