import { beijingDate } from '@shared/calendar/date'
import { shelvesFor } from '@shared/notices/audience/areas'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { listTasks as contract, PostingTask } from '@shared/sites/contract'
import { coverageOf } from '@shared/sites/coverage'
import type { Demand } from '@shared/sites/demand'
import { unposted } from '@shared/sites/posting'
import { todoOf } from '@shared/sites/task'
import type { SiteRoom } from './around'
import { liveDemands } from './liveDemands'
import { postingsIn, sitesIn } from './postingsIn'

/** 今天要贴、要揭的: worked out from what is up and which boards there are; nothing is written per board beforehand. */
export async function listTasks(caller: Caller, around: SiteRoom): Promise<Replied<typeof contract>> {
  const { reference, now } = around
  const { areas } = reference
  const own = areas.get(caller.area ?? '')
  if (!own) throw new Problem('not-allowed', '你的账号还没有归到村、社区或乡镇，请找给你开账号的人')
  const today = beijingDate(now)
  const [demands, sites, postings] = await Promise.all([
    liveDemands(shelvesFor(own.code), around),
    sitesIn(own.code, around.sites),
    postingsIn(own.code, around.postings),
  ])
  const here = ({ places }: Demand) => places.filter((code) => areas.contains(own.code, code))
  const tasks = demands.flatMap((demand) => {
    const posted = postings.filter((one) => one.notice === demand.notice)
    return coverageOf({ ...demand, places: here(demand) }, sites, posted, today).flatMap(({ stood, sites: boards }) =>
      boards.flatMap(({ site, posting }): PostingTask[] => {
        const { code, facts } = site
        const done = posting ?? unposted(demand.notice, code, facts.area)
        const todo = todoOf(demand, site, done, { today, there: stood })
        if (!todo) return []
        const { kind, name, where } = facts
        const { notice, title, example, department } = demand
        const place = areas.fullName(facts.area)
        return [
          { notice, title, example, department: department.name, ...todo, site: { code, kind, name, where, place } },
        ]
      }),
    )
  })
  const boarded = new Set(
    sites.filter(({ status, facts }) => status === 'inUse' && facts.kind !== 'screen').map(({ facts }) => facts.area),
  )
  const nowhere = demands
    .filter(({ gone, until }) => !gone && until >= today)
    .flatMap((demand) =>
      here(demand)
        .filter((code) => !boarded.has(code))
        .map((code) => ({ notice: demand.notice, title: demand.title, place: areas.fullName(code) })),
    )
  return {
    place: { code: own.code, name: areas.fullName(own.code) },
    tasks: tasks.sort((a, b) => rank(a) - rank(b)),
    nowhere,
    asOf: now.toISOString(),
  }
}

const order = { hang: 1, takeDown: 2, wait: 3 }
const rank = ({ act, urgent }: PostingTask) => (urgent ? 0 : order[act])
