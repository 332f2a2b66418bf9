import { spokenDate } from '@shared/calendar/date'
import { Problem } from '@shared/problem'
import { standingAt } from '@shared/surveys/standing'
import type { Survey } from '@shared/surveys/survey'
import type { Surveys } from '../store'

/** The survey, let out whenever it was. @throws Problem 'not-found' for a draft too: nobody outside knows of it. */
export async function issuedSurvey(id: string, surveys: Pick<Surveys, 'get'>): Promise<Survey> {
  const one = await surveys.get(id)
  if (!one?.issuedAt) throw new Problem('not-found', '没有这份问卷，可能已经移走')
  return one
}

/** @throws Problem 'not-now' (409) saying why it is not answered at `at`, an ISO instant. */
export function requireOpen(one: Survey, at: string): void {
  if (one.status === 'withdrawn') throw new Problem('not-now', '这份问卷已经撤下，不再收答卷')
  const standing = standingAt(at, one)
  if (standing === 'over') throw new Problem('not-now', '这份问卷已经结束，不再收答卷')
  const { opensOn } = one.content
  if (standing !== 'open') throw new Problem('not-now', `这份问卷${spokenDate(opensOn, opensOn)}开始`)
}
