import type { NoticeMoment } from '@shared/notices/acts/moment'
import type { MatterMoment } from '@shared/notices/chain/acts/act'
import type { Hung } from '@shared/notices/chain/progress'
import type { Notice } from '@shared/notices/notice'
import { gather } from '../gather'
import { matterKey, type Notices } from '../store'

const most = 200

/** What the steps of a matter are told from: its issues that stand, and how many asked for a hearing. */
export async function knownOf(
  matter: string,
  notices: Pick<Notices, 'page'>,
  { at, today, facts }: NoticeMoment,
): Promise<MatterMoment> {
  const stands = (one: Notice): one is Hung => one.status === 'issued' && one.issue !== undefined
  const issues = await gather(notices, { index: 'third', key: matterKey(matter) }, stands, most)
  return { at, today, law: facts, issues, asked: 0 }
}
