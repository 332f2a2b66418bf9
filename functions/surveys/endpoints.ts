import * as contract from '@shared/surveys/contract'
import * as holding from '@shared/surveys/holding/contractHolding'
import { surveyActs } from '@shared/surveys/everyAct'
import { type JudgingDrawings, judgingNow } from '../notices/shapes/judgingDrawings'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { madeOnce } from '../platform/madeOnce'
import { answerSurvey } from './answers/answerSurvey'
import { exportSurvey } from './answers/exportSurvey'
import { readSurveyCount } from './answers/readSurveyCount'
import { readSurveyResults } from './answers/readSurveyResults'
import { takeSurveyToken } from './answers/takeSurveyToken'
import { changingSurveys, momentIn } from './changeSurvey'
import { draftSurvey } from './draftSurvey'
import { listHeld, lookAtHeld } from './lookAtTexts'
import { listSurveys, listSurveyWork, readSurvey } from './listSurveys'
import { requireAudienceIn } from './requireAudience'
import { surveys as kind } from './store'

/** 问卷: drafted, let out by a second person, answered once by each without a name, and answered for in the end. */
export function surveyEndpoints(house: House, judging: JudgingDrawings = judgingNow): Endpoint[] {
  const surveys = house.store(kind)
  const requireAudience = requireAudienceIn(house, judging)
  const change = changingSurveys(house, requireAudience)
  const needs = async () => ({ surveys, moment: await momentIn(house) })
  return [
    endpoint(contract.draftSurvey, async (received, caller) => {
      const departments = await house.reference()
      const once = await madeOnce(surveys, { written: received.body, caller }, house)
      const { moment } = await needs()
      return draftSurvey(received, caller, { surveys: once, moment, departments, requireAudience, id: once.id })
    }),
    ...Object.values(surveyActs).map((act): Endpoint => ({
      contract: act.operation,
      run: (received, caller) => change(act, received as Parameters<typeof change>[1], caller!),
    })),
    // Before the address of one survey, which would take theirs for an id.
    endpoint(contract.listSurveyWork, async (received, caller) => listSurveyWork(received, caller, await needs())),
    endpoint(contract.listSurveys, async (received) => listSurveys(received, await needs())),
    endpoint(contract.takeSurveyToken, (received, caller) => takeSurveyToken(received, caller, house)),
    endpoint(contract.answerSurvey, (received) => answerSurvey(received, house)),
    endpoint(holding.listHeldTexts, (_received, caller) => listHeld(caller, house)),
    endpoint(holding.lookAtText, (received, caller) => lookAtHeld(received, caller, house)),
    endpoint(contract.readSurveyResults, (received) => readSurveyResults(received, house)),
    endpoint(contract.readSurveyCount, (received, caller) => readSurveyCount(received, caller, house)),
    endpoint(contract.exportSurvey, (received, caller) => exportSurvey(received, caller, house)),
    endpoint(contract.readSurvey, async (received) => readSurvey(received, await needs())),
  ]
}
