import type { listMissed as contract } from '@shared/answers/contractKnowledge'
import { groupedByLikeness, type MissedGroup } from '@shared/answers/missed/grouped'
import { beijingDate } from '@shared/calendar/date'
import type { Replied } from '@shared/operation'
import { missedAfter } from '@shared/people/keeping/missed'
import type { Caller } from '@shared/people/caller'
import { unitsOf } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import { type Needs as Answering, askQuestion } from '../question/askQuestion'
import { ofEach } from '../../platform/store/pages'
import { missedOf, type MissedQuestions } from './store'

interface Needs extends Answering {
  missed: Pick<MissedQuestions, 'page'>
  now: Date
}

/** The newest wordings that are put together; older ones wait until these are answered or forgotten. */
const mostRead = 1_000
const mostShown = 20

/** What people asked this department and did not find; what a card answers since is left out. @throws Problem 'not-allowed' without a unit. */
export async function listMissed(caller: Caller, needs: Needs): Promise<Replied<typeof contract>> {
  if (!caller.department) throw new Problem('not-allowed', '你的账号还没有归到单位，请联系平台运行方')
  const items = await ofEach(unitsOf(caller), (unit) =>
    needs.missed.page({ index: 'first', key: missedOf(unit), newestFirst: true, limit: mostRead }),
  )
  const today = beijingDate(needs.now)
  const groups = groupedByLikeness(items, { today, weightOf: needs.corpus.weightOf })
  const open: MissedGroup[] = []
  for (const group of groups.slice(0, 2 * mostShown))
    if (open.length < mostShown && (await askQuestion(group.question, needs)).kind !== 'grounded') open.push(group)
  return { groups: open, after: missedAfter }
}
