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
import { campaign } from '../measure/attack/campaign'
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

/** npm run attack -- [inputs] [seed]: sends bad input made from the contracts to a whole system in a folder of its own. */
async function main([count = '1000000', seed = '20261123']: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'attack-'))
  const faults = new Map<string, number>()
  const log: Log = {
    ...silentLog,
    broke(where, error) {
      const what = `${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`.slice(0, 600)
      faults.set(what, (faults.get(what) ?? 0) + 1)
    },
  }
  const real = await localHouse({
    folder,
    log,
    show: () => undefined,
    wechat: { appid: 'example', secret: 'example' },
    nudge: () => undefined,
  })
  try {
    await loadSeeds(real.bucket, localFacts)
    await ensureLocalAccounts(real, real.staffPassword)
    await loadExamples(real)
    const { house, writes } = watched(real)
    const present: Record<string, Caller> = people()
    const identify = async (token: string) => {
      const caller = present[token]
      if (!caller) throw new Problem('session-ended')
      return caller
    }
    const app = api(allEndpoints(house), { identify, log, now: house.now })
    const started = Date.now()
    const outcome = await campaign(
      { app, tokenOf: (role) => role, writes },
      {
        count: Number(count),
        seed: Number(seed),
        onDone: (done) => {
          if (done % 10_000 === 0) console.log(`${done} 次，${Math.round((Date.now() - started) / 1000)} 秒`)
        },
      },
    )
    console.log(`种子 ${seed}，${outcome.inputs} 次：${JSON.stringify(outcome.byStatus)}`)
    for (const { at, what, sent } of outcome.broken.slice(0, 50))
      console.log(`第 ${at} 次 ${what}\n  ${JSON.stringify(sent).slice(0, 600)}`)
    for (const [what, times] of faults) console.log(`${times} 次 ${what}`)
    console.log(outcome.broken.length === 0 ? '没有一次出错' : `出错 ${outcome.broken.length} 次`)
    return outcome.broken.length === 0 ? 0 : 1
  } finally {
    await real.close()
    await rm(folder, { recursive: true, force: true })
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(2)
  },
)
