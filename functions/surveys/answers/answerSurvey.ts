import { isDeepStrictEqual } from 'node:util'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import { soundAnswers } from '@shared/surveys/answers/soundAnswers'
import type { answerSurvey as contract } from '@shared/surveys/contract'
import type { House } from '../../platform/house'
import { unless } from '../../platform/unless'
import { surveys as kind } from '../store'
import { holdTexts } from '../holding/holdTexts'
import { issuedSurvey, requireOpen } from './requireOpen'
import { answeredSheets } from './store'
import { answerId, secretIn } from './token'

/**
 * 交答卷: by a token, whoever holds it; who calls is not looked at. One token is one answer: the same sent again, because the
 * line broke, is kept once, and another in its place is refused.
 */
export async function answerSurvey(
  { params: { id }, body: { token, answers: given } }: Received<typeof contract>,
  house: Pick<House, 'store' | 'now' | 'lookupSecret' | 'reference' | 'nudge'>,
): Promise<Replied<typeof contract>> {
  const survey = await issuedSurvey(id, house.store(kind))
  requireOpen(survey, house.now().toISOString())
  const secret = secretIn(house.lookupSecret, id, token)
  const answers = soundAnswers(survey.content.questions, given)
  const sheets = house.store(answeredSheets)
  const sheet = { id: answerId(id, secret), version: 0, survey: id, answers }
  const there = await sheets.get(sheet.id)
  // Before the sheet: so that nothing risky is read that nobody has looked at, wherever the process dies.
  if (!there) await holdTexts(survey, answers, house)
  const kept = there ? undefined : await unless(sheets.create(sheet), 'already-exists')
  if (!kept && !isDeepStrictEqual((there ?? (await sheets.get(sheet.id)))?.answers, answers))
    throw new Problem('said-before', '这份问卷你已经答过，交了就不能再改，一人只算一次')
  return { kept: true }
}
