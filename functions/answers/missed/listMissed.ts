import { groupedByLikeness, type GroupOfMissed } from '@shared/answers/missed/grouped'
import type { listMissed as contract, MissedGroup } from '@shared/answers/contractMissed'
import { addDays, beijingDate } from '@shared/calendar/date'
import type { Replied } from '@shared/operation'
import { missedAfter } from '@shared/people/keeping/missed'
import type { Caller } from '@shared/people/caller'
import { isTheirUnit, unitNow } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import { type Needs as Answering, askQuestion } from '../question/askQuestion'
import { allMissed, type MissedQuestions } from './store'

export interface MissedNeeds extends Answering {
  missed: Pick<MissedQuestions, 'page' | 'get' | 'save'>
  now: Date
}

/** The newest wordings that are put together; older ones wait until these are answered or forgotten. */
const mostRead = 3_000
const mostShown = 20
const mostOthers = 4

/**
 * What people asked and did not find, where most of them were led to this unit or it was passed on to it; what a card answers
 * since is left out. @throws Problem 'not-allowed' without a unit.
 */
export async function listMissed(caller: Caller, needs: MissedNeeds): Promise<Replied<typeof contract>> {
  const open: MissedGroup[] = []
  const folded: MissedGroup[] = []
  for (const group of (await groupsOf(caller, needs)).slice(0, 4 * mostShown)) {
    const list = group.decided?.noRule ? folded : open
    if (list.length < mostShown && !(await isAnswered(group, needs))) list.push(shownOf(group))
  }
  return { groups: [...open, ...folded], after: missedAfter }
}

const isAnswered = async ({ wordings: [question = ''] }: GroupOfMissed, needs: MissedNeeds): Promise<boolean> =>
  (await askQuestion(question, needs)).kind === 'grounded'

/** Every group that is this unit's. @throws Problem 'not-allowed' without a unit. */
export async function groupsOf(caller: Caller, needs: MissedNeeds): Promise<GroupOfMissed[]> {
  if (!caller.department) throw new Problem('not-allowed', '你的账号还没有归到单位，请联系平台运行方')
  const { items } = await needs.missed.page({ index: 'first', key: allMissed, newestFirst: true, limit: mostRead })
  const today = beijingDate(needs.now)
  const known = { today, weightOf: needs.corpus.weightOf, unitNow: (unit: string) => unitNow(caller, unit) }
  return groupedByLikeness(items, known).filter(({ unit }) => isTheirUnit(caller, unit.id))
}

function shownOf({ wordings: [question = '', ...others], people, decided }: GroupOfMissed): MissedGroup {
  const told = decided && { by: decided.by.name, reason: decided.reason }
  return {
    question,
    others: others.slice(0, mostOthers),
    people,
    ...(told && !decided.noRule ? { passed: told } : {}),
    ...(told && decided.noRule
      ? { noRule: { ...told, until: addDays(beijingDate(new Date(decided.at)), missedAfter.days) } }
      : {}),
  }
}
