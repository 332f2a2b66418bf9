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
import { heldTextId } from '../holding/holdTexts'
import { heldTexts, textsOf } from '../holding/store'
import { everyOf } from '../../platform/store/pages'
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
    words: theirs.map(({ texts, unfit, ...one }) => ({
      ...one,
      unfit: unfit.slice(0, most),
      texts: texts.slice(0, most),
      more: Math.max(0, texts.length - most),
    })),
  }
}

export interface Written {
  id: string
  title: string
  texts: string[]
  /** How many wait for a person to look at them. */
  waiting: number
  /** What a person found to be nothing to publish: the department hears it, and it goes nowhere else. */
  unfit: string[]
}

/**
 * The numbers, and apart from them what was written, question by question, without the numbers of persons in it. As long as
 * a survey is open and fewer than five have written, nobody reads who might just have: then there are no words. What a person
 * is still to look at is counted and not read.
 */
export async function everythingSaid(
  survey: Survey,
  house: Pick<House, 'store' | 'now'>,
): Promise<{ tally: AnswerTally; words: Written[] }> {
  const { questions } = survey.content
  const tally = emptyTally(questions)
  const words = questions
    .filter((one) => one.kind === 'text')
    .map(({ id, title }): Written => ({ id, title, texts: [], waiting: 0, unfit: [] }))
  const held = new Map(
    (await everyOf(house.store(heldTexts).page, { index: 'second', key: textsOf(survey.id) })).map((one) => [
      one.id,
      one,
    ]),
  )
  for await (const { answers } of sheetsOf(survey.id, house.store(answeredSheets))) {
    countIn(tally, questions, answers)
    for (const one of words) {
      const text = answers[one.id]
      if (typeof text !== 'string' || !text) continue
      const stands = held.get(heldTextId(survey.id, one.id, text))?.stands ?? 'fine'
      if (stands === 'owed') one.waiting++
      else (stands === 'fine' ? one.texts : one.unfit).push(publicWords(text, neverPublic))
    }
  }
  const over = standingAt(house.now().toISOString(), survey) === 'over'
  // In the order of the words themselves: two questions of one sheet do not stand in the same place.
  const sorted = (texts: readonly string[]) => [...texts].sort((a, b) => a.localeCompare(b, 'zh-CN'))
  const apart = words.map((one) => ({ ...one, texts: sorted(one.texts), unfit: sorted(one.unfit) }))
  const many = ({ texts, unfit, waiting }: Written) => over || texts.length + unfit.length + waiting >= leastShown
  return { tally, words: apart.map((one) => (many(one) ? one : { ...one, texts: [], unfit: [], waiting: 0 })) }
}
