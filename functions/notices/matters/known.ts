import type { NoticeMoment } from '@shared/notices/acts/moment'
import type { MatterMoment } from '@shared/notices/chain/acts/act'
import type { Hung } from '@shared/notices/chain/progress'
import type { Notice } from '@shared/notices/notice'
import { gather } from '../gather'
import { matterKey, type Notices } from '../store'
import { everyOf } from '../../platform/store/pages'
import type { NotTakenBack } from '../voices/standing'
import { hearingsKey, type Voices } from '../voices/store'
import type { Hangs } from '../hung'

/** What the steps of a matter are told from. */
export interface MatterRoom {
  notices: Pick<Notices, 'page'>
  hangs: Hangs
  voices: Pick<Voices, 'page'>
  /** What was taken back counts no more. */
  standing: NotTakenBack
}

const most = 200

/** Of one matter: its issues that stand and how they hang, and how many asked for a hearing. */
export async function knownOf(
  matter: string,
  { notices, hangs, voices, standing }: MatterRoom,
  moment: NoticeMoment,
): Promise<MatterMoment> {
  const { at, today, facts } = moment
  const stands = (one: Notice): one is Hung => one.status === 'issued' && one.issue !== undefined
  const issues = await gather(notices, { index: 'third', key: matterKey(matter) }, stands, most)
  const hearings = everyOf(voices.page, { index: 'second', key: hearingsKey(matter) })
  const asked = hearings.then(standing)
  const hung = issues.map(async (one): Promise<Hung> => {
    const postings = await hangs(one, moment)
    return postings ? { ...one, postings } : one
  })
  return { at, today, law: facts, issues: await Promise.all(hung), asked: (await asked).length }
}
