import { beijingDate } from '@shared/calendar/date'
import { type HeldText, toldToLook } from '@shared/surveys/holding/heldText'
import type { Answers } from '@shared/surveys/questions/question'
import type { Survey } from '@shared/surveys/survey'
import { urgentOf } from '@shared/urgent/recognise'
import type { House } from '../../platform/house'
import { sha256 } from '../../platform/sha256'
import { unless } from '../../platform/unless'
import { heldTexts } from './store'

/** By what the words of one answer are known: nothing leads from here to a sheet. */
export const heldTextId = (survey: string, question: string, text: string): string =>
  `held-${survey}-${sha256(`survey-held\n${survey}\n${question}\n${text}`)}`

/**
 * What an answer says in words, looked over by the city's list before it is kept: what the list finds waits for a person, and
 * until then neither the department nor anybody reads it. Words of somebody in danger wait for nobody. Safe to repeat.
 */
export async function holdTexts(
  { id: survey, department, content: { title, questions } }: Survey,
  answers: Answers,
  house: Pick<House, 'store' | 'now' | 'reference' | 'nudge'>,
): Promise<void> {
  const { looksOver } = await house.reference()
  const rows = questions.flatMap(({ id: question, kind, title: asked }): HeldText[] => {
    const text = answers[question]
    if (kind !== 'text' || typeof text !== 'string' || urgentOf(text)) return []
    const found = looksOver(text)
    if (found.length === 0) return []
    const id = heldTextId(survey, question, text)
    return [{ id, version: 0, survey, department, title, question, asked, text, found, stands: 'owed' }]
  })
  const today = beijingDate(house.now())
  for (const row of rows)
    await unless(house.store(heldTexts).create({ ...row, outbox: [toldToLook(row, today)] }), 'already-exists')
  if (rows.length > 0) house.nudge()
}
