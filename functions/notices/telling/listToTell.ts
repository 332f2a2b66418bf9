import { beijingDate } from '@shared/calendar/date'
import { readsNotice } from '@shared/notices/access'
import type { listToTell as contract } from '@shared/notices/delivery/contractTelling'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { Reference } from '../../platform/bucket/reference'
import { currentIssues, type Issued, takenBackIssues } from '../currentIssues'
import { everyOf } from '../../platform/store/pages'
import type { Store } from '../../platform/store/store'
import { type Batches, type FanOuts, fanOutsOf } from '../followers/store'
import type { Notices } from '../store'
import { type InPerson, inPersonOf, toldSoFar } from './inPerson'
import { tallied, toTellIn } from './tallied'
import { takenBackOnPhones } from './takenBackOnPhones'

interface Needs {
  notices: Pick<Notices, 'page'>
  fanOuts: Pick<FanOuts, 'page' | 'many'>
  batches: Pick<Batches, 'briefs'>
  inPersons: Pick<Store<InPerson>, 'page'>
  reference: Reference
  now: Date
}

/** The newest so many are looked into: who is to be told in person is told while the notice is young. */
const most = 20

/**
 * 当面告知: of each notice that law wants told, how many people of which place no phone could be told of; no names. A
 * department sees its own notices; the clerk of a place what concerns that place, and no other place.
 */
export async function listToTell(caller: Caller, needs: Needs): Promise<Replied<typeof contract>> {
  const { notices, reference, now } = needs
  const { areas } = reference
  const { area: own } = caller
  const near = (code: string) => own !== undefined && (areas.contains(code, own) || areas.contains(own, code))
  const theirs = (one: Issued) =>
    caller.role === 'clerk' ? one.issue.content.areas.some(near) : readsNotice(caller, one)
  const mine = (area: string) => caller.role !== 'clerk' || (own !== undefined && areas.contains(own, area))
  const up = await currentIssues(notices, areas, beijingDate(now), theirs)
  const newest = up.sort((a, b) => (a.issue.issuedAt < b.issue.issuedAt ? 1 : -1)).slice(0, most)
  const found = await Promise.all(
    newest.map(async ({ id, issue }) => {
      const { items } = await needs.fanOuts.page({ index: 'second', key: fanOutsOf(id), newestFirst: true, limit: 1 })
      const fanOut = items[0]
      if (fanOut?.weight !== 'law') return []
      return [{ id, title: issue.content.title, ...(await counted(fanOut.id, mine, needs)) }]
    }),
  )
  const back = await takenBackIssues(notices, areas, beijingDate(now), theirs)
  return {
    notices: found.flat(),
    takenBack: await takenBackOnPhones(back, { law: caller.role === 'clerk', mine }, needs),
  }
}

async function counted(fanOut: string, mine: (area: string) => boolean, { batches, inPersons, ...needs }: Needs) {
  const { areas } = needs.reference
  const [{ ended, open }, written] = await Promise.all([
    tallied(fanOut, mine, batches),
    everyOf((request) => inPersons.page(request), { index: 'second', key: inPersonOf(fanOut), limit: 500 }),
  ])
  const told = new Map(written.map((one) => [one.area, toldSoFar(one)]))
  const all = (how: string) => Object.values(ended[how] ?? {}).reduce((total, people) => total + people, 0)
  const places = new Set([ended.inPerson, ended.unsure].flatMap((one = {}) => Object.keys(one)))
  const inPerson = [...places]
    .map((area) => ({
      ...{ area, ...toTellIn(area, { ended }), told: told.get(area) ?? 0 },
      place: areas.fullName(area) || '已经撤并的地方',
    }))
    .sort((a, b) => b.people - b.told - (a.people - a.told))
  return { wechat: all('wechat'), sms: all('sms'), open, inPerson }
}
