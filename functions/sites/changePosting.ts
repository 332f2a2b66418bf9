import { type Day, addDays, beijingDate, spokenDate } from '@shared/calendar/date'
import type { Caller } from '@shared/people/caller'
import { isTheirUnit } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import { clerkOf } from '@shared/sites/access'
import { type PostingAct, type PostingMoment, postingThing } from '@shared/sites/acts/moment'
import type { Demand } from '@shared/sites/demand'
import { headline } from '@shared/sites/event'
import { type Posting, postingId, unposted } from '@shared/sites/posting'
import { stoodOn } from '@shared/sites/runs'
import { bringIn } from '../inquiries/uploads/attachments'
import { change } from '../platform/change'
import type { House } from '../platform/house'
import { unless } from '../platform/unless'
import { type SiteRoom, around } from './around'
import { demandOf } from './demandOf'
import { siteAt } from './siteAt'

interface Sent {
  params: { code: string; notice: string }
  body: { key: string; photo: string }
}

/** One act on one board for one notice, in one conditional write; sent again from a phone, it happened once. */
export const changingPostings =
  (house: House) =>
  async (act: PostingAct, { params, body }: Sent, caller: Caller) => {
    const needs = await around(house)
    const moment = await momentOf(params, caller, needs)
    const { site, demand } = moment
    const load = async () =>
      (await needs.postings.get(postingId(site.code, demand.notice))) ??
      unposted(demand.notice, site.code, site.facts.area)
    const before = await load()
    const repeated = moment.mine && before.events.some(({ key, by }) => key === body.key && by.id === caller.id)
    const after = repeated
      ? before
      : await change({ act, caller, body }, postingThing, {
          load,
          moment: () => moment,
          found: async () => {
            await bringIn([body.photo], [], caller, house)
            return {}
          },
          keep: (one) => (one.events.length === 1 ? created(one, needs) : needs.postings.save(one)),
        })
    return { status: after.status, words: saidOf(after, demand, beijingDate(moment.at)) }
  }

/** The first on a board: somebody else's first in the same moment is a change like any other. */
async function created(one: Posting, { postings }: Pick<SiteRoom, 'postings'>): Promise<Posting> {
  const made = await unless(postings.create(one), 'already-exists')
  if (!made) throw new Problem('changed-meanwhile')
  return made
}

async function momentOf({ code, notice }: Sent['params'], caller: Caller, needs: SiteRoom): Promise<PostingMoment> {
  const { reference, now } = needs
  const [site, found] = await Promise.all([siteAt(code, needs.sites), needs.notices.get(notice)])
  if (!found) throw new Problem('not-found', '没有这份公告，可能已经移走')
  const place = reference.areas.fullName(site.facts.area)
  const demand = demandOf(found, reference)
  const ours = caller.role !== 'clerk' && isTheirUnit(caller, found.department.id)
  const mine = ours || clerkOf(caller, site.facts.area, reference.areas)
  if (mine && !found.issue) throw new Problem('not-now', '这份公告还没有审核发布，不能先贴')
  if (!demand) throw new Problem('not-now', '这份公告不要求贴公告栏，不用记')
  return { at: now.toISOString(), site, place, demand, mine }
}

/** What was noted, and what comes next. */
function saidOf({ events, status }: Posting, demand: Demand, today: Day): string {
  const last = events.at(-1)
  if (!last) return ''
  const { standing, stays, mendBy } = stoodOn(events, demand, today)
  const noted = `记下了：${headline(last)}`
  if (status === 'hung' && stays)
    return `${noted}。要贴到${spokenDate(stays, today)}，${spokenDate(addDays(stays, 1), today)}起揭下来`
  if (standing === 'gap' && mendBy)
    return `${noted}。${spokenDate(mendBy, today)}结束以前贴回去，公示期才不断；过了要重新算起`
  return standing === 'ran' ? `${noted}，公示期已经贴满` : noted
}
