import { beijingDate } from '@shared/calendar/date'
import type { listToTell } from '@shared/notices/delivery/contractTelling'
import { tellingsOf } from '@shared/notices/delivery/toFollowers'
import { upToTakingBack } from '@shared/notices/event'
import type { Replied } from '@shared/operation'
import { everyOf } from '../../platform/store/pages'
import type { Issued } from '../currentIssues'
import type { Reference } from '../../platform/bucket/reference'
import type { Store } from '../../platform/store/store'
import type { TakingBack } from '../followers/back/listTold'
import { type Batches, fanOutId, type FanOuts } from '../followers/store'
import { type InPerson, inPersonOf, toldSoFar } from './inPerson'
import { tallied } from './tallied'
import { toTellBack } from './toTellBack'

type TakenBack = Replied<typeof listToTell>['takenBack'][number]
interface Needs {
  fanOuts: Pick<FanOuts, 'many'>
  batches: Pick<Batches, 'briefs'>
  inPersons: Pick<Store<InPerson>, 'page'>
  reference: Pick<Reference, 'areas'>
}
interface Whose {
  /** Only of what law wants told. */
  law: boolean
  /** Of which places it is counted. */
  mine(area: string): boolean
}

const most = 20
const backOn = ({ events }: Issued) => upToTakingBack(events).at(-1)?.at ?? ''

/** 撤回、更正: of each that people were told of before, how many were told so; the newest first. */
export async function takenBackOnPhones(back: readonly Issued[], whose: Whose, needs: Needs): Promise<TakenBack[]> {
  const newest = [...back].sort((a, b) => (backOn(a) < backOn(b) ? 1 : -1)).slice(0, most)
  const found = await needs.fanOuts.many(newest.map((one) => fanOutId(tellingsOf(one).back)))
  const byNotice = new Map(found.map((one) => [one.notice, one]))
  const counted = newest.map(async (one): Promise<TakenBack[]> => {
    const fanOut = byNotice.get(one.id)
    if (!fanOut?.back || (whose.law && fanOut.weight === 'plain')) return []
    const { id, status, issue } = one
    return [
      {
        ...{ id, title: issue.content.title, how: status === 'replaced' ? '更正' : '撤回' },
        day: beijingDate(backOn(one)),
        ...(await counts({ ...fanOut, back: fanOut.back }, whose.mine, needs)),
      },
    ]
  })
  return (await Promise.all(counted)).flat()
}

async function counts(
  fanOut: TakingBack,
  mine: Whose['mine'],
  { batches, inPersons, reference: { areas } }: Needs,
): Promise<Pick<TakenBack, 'wechat' | 'sms' | 'open' | 'missed' | 'inPerson'>> {
  const [{ ended, open }, written] = await Promise.all([
    tallied(fanOut.id, mine, batches),
    everyOf(inPersons.page, { index: 'second', key: inPersonOf(fanOut.id), limit: 500 }),
  ])
  const all = (...how: string[]) =>
    how.flatMap((one) => Object.values(ended[one] ?? {})).reduce((total, people) => total + people, 0)
  const told = new Map(written.map((one) => [one.area, toldSoFar(one)]))
  const inPerson = [...(await toTellBack(fanOut, { ended, mine, inPersons }))]
    .map(([area, people]) => ({
      ...{ area, people, told: told.get(area) ?? 0 },
      place: areas.fullName(area) || '已经撤并的地方',
    }))
    .filter((one) => one.people > 0)
    .sort((a, b) => b.people - b.told - (a.people - a.told))
  return {
    ...{ wechat: all('wechat'), sms: all('sms'), open, missed: all('inbox', 'inPerson', 'unsure') },
    inPerson,
  }
}
