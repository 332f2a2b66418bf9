import { countIn, emptyTally, type AnswerTally } from '@shared/surveys/answers/tally'
import type { Survey } from '@shared/surveys/survey'
import { pagesOf } from '../../platform/store/pages'
import { answersKey, type AnsweredSheets } from './store'

/** Everything that was answered, a page at a time. */
export async function* sheetsOf(survey: string, sheets: Pick<AnsweredSheets, 'page'>) {
  for await (const some of pagesOf(sheets.page, { index: 'first', key: answersKey(survey), limit: 500 })) yield* some
}

/** All answers of a survey as they are now, counted. */
export async function tallyOf({ id, content }: Survey, sheets: Pick<AnsweredSheets, 'page'>): Promise<AnswerTally> {
  const tally = emptyTally(content.questions)
  for await (const { answers } of sheetsOf(id, sheets)) countIn(tally, content.questions, answers)
  return tally
}
