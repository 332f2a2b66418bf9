import type { NoticeMoment } from '@shared/notices/acts/moment'
import { chains } from '@shared/notices/chain/chains'
import type { Matter } from '@shared/notices/chain/matter'
import type { Hung } from '@shared/notices/chain/progress'
import { kindOf } from '@shared/notices/law/kinds'
import type { Notice } from '@shared/notices/notice'
import { type OutcomeOwed, outcomeOwed } from '@shared/notices/chain/outcomeOwed'
import { everyOf } from '../../platform/store/pages'
import { gather } from '../gather'
import { type Matters, mattersKey } from '../matters/store'
import { matterKey, type Notices } from '../store'

interface Needs {
  matters: Pick<Matters, 'page'>
  notices: Pick<Notices, 'page'>
  moment: Pick<NoticeMoment, 'today' | 'facts'>
}

const most = 200
const stands = (one: Notice): one is Hung => one.status === 'issued' && one.issue !== undefined

/** Every matter that owes what became of the opinions, or has published it; none of their notices has to hang anywhere. */
export async function everyOutcome(
  fits: (one: Matter) => boolean,
  { matters, notices, moment: { today, facts } }: Needs,
): Promise<{ matter: Matter; owed: OutcomeOwed }[]> {
  const all = await everyOf(matters.page, { index: 'first', key: mattersKey, newestFirst: true })
  const asking = all.filter(
    (one) => fits(one) && chains[one.chain].steps.some(({ kind }) => kindOf(kind ?? '')?.tellsOf),
  )
  const found = await Promise.all(
    asking.map(async (matter) => {
      const issues = await gather(notices, { index: 'third', key: matterKey(matter.id) }, stands, most)
      const owed = outcomeOwed(matter, { issues, today, law: facts })
      return owed ? [{ matter, owed }] : []
    }),
  )
  return found.flat()
}
