import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { neverPublic } from '@shared/redaction/kinds'
import { publicWords } from '@shared/redaction/publicWords'
import { leadsSurvey, readsSurvey, writesSurvey } from '@shared/surveys/access'
import { resultsOf } from '@shared/surveys/answers/results'
import { countIn, emptyTally, type AnswerTally } from '@shared/surveys/answers/tally'
import type { readSurveyCount as contract } from '@shared/surveys/contract'
import { standingAt } from '@shared/surveys/standing'
import type { Survey } from '@shared/surveys/survey'
import { leastShown } from '@shared/surveys/words'
import type { House } from '../../platform/house'
import { surveys as kind } from '../store'
import { sheetsOf } from './counting'
import { issuedSurvey } from './requireOpen'
import { answeredSheets } from './store'

const most = 200

/** 结果 at the desk, while people answer: the same numbers as anybody would see, and to the department what was written. */
export async function readSurveyCount(
  { params: { id } }: Received<typeof contract>,
  caller: Caller,
  house: Pick<House, 'store' | 'now'>,
): Promise<Replied<typeof contract>> {
  const survey = await issuedSurvey(id, house.store(kind))
  if (!readsSurvey(caller, survey)) throw new Problem('not-allowed', `这份问卷由${survey.department.name}办`)
  const { tally, words } = await everythingSaid(survey, house)
  const theirs = writesSurvey(caller, survey) || leadsSurvey(caller, survey) ? words : []
  return {
    results: resultsOf(survey.content.questions, tally),
    words: theirs.map(({ texts, ...one }) => ({
      ...one,
      texts: texts.slice(0, most),
      more: Math.max(0, texts.length - most),
    })),
  }
}

export interface Written {
  id: string
  title: string
  texts: string[]
}

/**
 * The numbers, and apart from them what was written, question by question, without the numbers of persons in it. As long as
 * a survey is open and fewer than five have written, nobody reads who might just have: then there are no words.
 */
export async function everythingSaid(
  survey: Survey,
  house: Pick<House, 'store' | 'now'>,
): Promise<{ tally: AnswerTally; words: Written[] }> {
  const { questions } = survey.content
  const tally = emptyTally(questions)
  const words = questions
    .filter((one) => one.kind === 'text')
    .map(({ id, title }): Written => ({ id, title, texts: [] }))
  for await (const { answers } of sheetsOf(survey.id, house.store(answeredSheets))) {
    countIn(tally, questions, answers)
    for (const { id, texts } of words) {
      const text = answers[id]
      if (typeof text === 'string' && text) texts.push(publicWords(text, neverPublic))
    }
  }
  const over = standingAt(house.now().toISOString(), survey) === 'over'
  // In the order of the words themselves: two questions of one sheet do not stand in the same place.
  const apart = words.map((one) => ({ ...one, texts: [...one.texts].sort((a, b) => a.localeCompare(b, 'zh-CN')) }))
  return { tally, words: apart.map((one) => (over || one.texts.length >= leastShown ? one : { ...one, texts: [] })) }
}
