import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import { resultsOf } from '@shared/surveys/answers/results'
import type { AnswerTally } from '@shared/surveys/answers/tally'
import type { readSurveyResults as contract } from '@shared/surveys/contract'
import { endOf, standingAt } from '@shared/surveys/standing'
import type { Survey } from '@shared/surveys/survey'
import { leastShown } from '@shared/surveys/words'
import type { House } from '../../platform/house'
import { unlessFaster } from '../../platform/unless'
import { surveys as kind } from '../store'
import { tallyOf } from './counting'
import { issuedSurvey } from './requireOpen'
import { answeredSheets, publicCounts } from './store'

/** 结果, where the survey says that anybody may see it. @throws Problem 'not-allowed', 'not-now' where it does not, or not yet. */
export async function readSurveyResults(
  { params: { id } }: Received<typeof contract>,
  house: Pick<House, 'store' | 'now'>,
): Promise<Replied<typeof contract>> {
  const survey = await issuedSurvey(id, house.store(kind))
  const at = house.now().toISOString()
  if (survey.status === 'withdrawn') throw new Problem('not-now', '这份问卷已经撤下，没有结果')
  const { results, questions } = survey.content
  if (results === 'never') throw new Problem('not-allowed', '这份问卷的数字不公开，结束以后看反馈')
  if (results === 'after' && standingAt(at, survey) !== 'over')
    throw new Problem('not-now', '这份问卷的结果在结束以后公开')
  return resultsOf(questions, await publicTally(survey, at, house))
}

/**
 * What has been counted for everybody: it goes on only when five more have answered, or it could be told from two readings
 * what the one in between has said. The few last ones of a survey that was open to all the while are in no public number.
 */
async function publicTally(survey: Survey, at: string, house: Pick<House, 'store'>): Promise<AnswerTally> {
  const counts = house.store(publicCounts)
  const id = `count-${survey.id}`
  const known = await counts.get(id)
  if (known?.final) return known.tally
  const tally = await tallyOf(survey, house.store(answeredSheets))
  const goesOn = !known || tally.answers - known.tally.answers >= leastShown
  const shown = goesOn ? tally : known.tally
  if (tally.answers < leastShown) return tally
  // What was written in the last moment may take a while to be in the list.
  const final = Date.parse(at) - Date.parse(endOf(survey)) > 60_000
  if (!goesOn && !final) return shown
  const next = { id, version: known?.version ?? 0, survey: survey.id, tally: shown, final }
  const kept = await unlessFaster(known ? counts.save(next) : counts.create(next))
  return kept ? shown : ((await counts.get(id))?.tally ?? shown)
}
