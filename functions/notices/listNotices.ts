import { addDays } from '@shared/calendar/date'
import type { NoticeMoment } from '@shared/notices/acts/moment'
import { shelvesFor } from '@shared/notices/audience/areas'
import { reaches } from '@shared/notices/audience/reaches'
import type { listNotices as contract } from '@shared/notices/contract'
import type { Issue, Notice } from '@shared/notices/notice'
import { viewOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { PageRequest } from '../platform/store/store'
import { isOver, mayRunOn } from '@shared/notices/chain/trueRun'
import { type Hangs, lingers, withHangs } from './hung'
import { gather } from './gather'
import { hearingsHere } from './matters/hearingsHere'
import type { Matters } from './matters/store'
import { issuedKey, type Notices } from './store'

type Issued = Notice & { issue: Issue }

/** Of those that are over, the latest so many from each shelf. */
const most = { current: 200, past: 50 }

interface Needs {
  notices: Pick<Notices, 'page'>
  matters: Pick<Matters, 'many'>
  hangs: Hangs
  moment: NoticeMoment
}

/** What concerns one place: current notices first, the newest at the top, then those that are over if asked for. */
export async function listNotices(
  { query: { area, past } }: Received<typeof contract>,
  { notices, matters, hangs, moment }: Needs,
): Promise<Replied<typeof contract>> {
  const { today, facts, at: asOf } = moment
  const { areas } = facts
  const place = areas.get(area)
  if (!place) throw new Problem('not-found', '没有这个地方，请重新选择')
  const meant = (one: Notice): one is Issued =>
    one.issue !== undefined && reaches(one.issue.content, place.code, {}, { concerns: areas.concerns }).reached !== 'no'
  const mayRun = (one: Notice): one is Issued => meant(one) && mayRunOn(one.issue, today)
  const hears = (one: Notice): one is Issued => meant(one) && one.issue.content.chain !== undefined
  const onShelves = async (span: Partial<PageRequest>, limit: number, fits = meant) => {
    const shelves = shelvesFor(place.code).map((shelf) =>
      gather(notices, { index: 'second', key: issuedKey(shelf), ...span }, fits, limit),
    )
    return (await Promise.all(shelves)).flat().sort(newestFirst)
  }
  const looksAt = (one: Notice): one is Issued => mayRun(one) || hears(one)
  const [late, over] = await Promise.all([
    onShelves({ from: addDays(today, -lingers) }, most.current, looksAt),
    past === 'yes' ? onShelves({ until: addDays(today, -1), newestFirst: true }, most.past) : [],
  ])
  const [maybe, hearings] = await Promise.all([
    withHangs(late.filter(mayRun), hangs, moment),
    hearingsHere(late.filter(hears), matters, moment),
  ])
  const notOver = maybe.filter((one) => !isOver(one, facts, today))
  const running = new Set(notOver.map(({ id }) => id))
  const ended = new Map(maybe.map((one) => [one.id, one]))
  const current = notOver.filter(({ status }) => status === 'issued')
  const gone = notOver.filter(({ status }) => status !== 'issued')
  const listed = new Set(current.map(({ id }) => id))
  // What a correction listed here took the place of is told of by that.
  const missed = gone.filter(({ replacedBy }) => !replacedBy || !listed.has(replacedBy.id))
  const shown = (some: Issued[]) => some.map((one) => viewOf(one, moment))
  return {
    area: { code: place.code, name: areas.fullName(place.code) },
    ...(past === 'yes'
      ? {
          notices: shown([
            ...current,
            ...gone,
            ...over.filter(({ id }) => !running.has(id)).map((one) => ended.get(one.id) ?? one),
          ]),
        }
      : { notices: shown(current), ...(missed.length > 0 ? { gone: shown(missed) } : {}) }),
    ...(hearings.length > 0 ? { hearings } : {}),
    asOf,
  }
}

const newestFirst = (a: Issued, b: Issued) => (a.issue.issuedAt < b.issue.issuedAt ? 1 : -1)
