import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { readsSurvey } from '@shared/surveys/access'
import type { SurveyMoment } from '@shared/surveys/moment'
import type { listSurveys as openly, listSurveyWork as atTheDesk, readSurvey as one } from '@shared/surveys/contract'
import type { Survey } from '@shared/surveys/survey'
import { publicSurveyOf, surveyWorkOf } from '@shared/surveys/view'
import { issuedSurvey } from './answers/requireOpen'
import { everyOf } from '../platform/store/pages'
import { draftKey, issuedKey, type Surveys } from './store'

/** So many at a time. */
const full = 50

interface Needs {
  surveys: Pick<Surveys, 'page' | 'get'>
  moment: SurveyMoment
}

/** The public list, the newest first. One that is over without feedback stays in it, with the day it is owed by. */
export async function listSurveys(
  { query: { after } }: Received<typeof openly>,
  { surveys, moment }: Needs,
): Promise<Replied<typeof openly>> {
  const { items, next } = await surveys.page({ index: 'second', key: issuedKey, newestFirst: true, limit: full, after })
  const found = items.flatMap((survey) => publicSurveyOf(survey, moment) ?? [])
  return { surveys: found, ...(next ? { next } : {}), asOf: moment.at }
}

/** One of them. @throws Problem 'not-found' until it is let out. */
export async function readSurvey(
  { params: { id } }: Received<typeof one>,
  { surveys, moment }: Needs,
): Promise<Replied<typeof one>> {
  const survey = publicSurveyOf(await issuedSurvey(id, surveys), moment)
  return { survey: survey!, asOf: moment.at }
}

/** The list of a desk: the drafts first, then what was let out, the newest first; of each what this reader may see. */
export async function listSurveyWork(
  { query: { after } }: Received<typeof atTheDesk>,
  caller: Caller,
  { surveys, moment }: Needs,
): Promise<Replied<typeof atTheDesk>> {
  const shown = (all: readonly Survey[]) =>
    all.filter((survey) => readsSurvey(caller, survey)).map((survey) => surveyWorkOf(survey, caller, moment))
  const drafts = after ? [] : await everyOf(surveys.page, { index: 'first', key: draftKey, newestFirst: true })
  const found = shown(drafts)
  let from = after
  const least = found.length + full
  do {
    const page = await surveys.page({ index: 'second', key: issuedKey, newestFirst: true, limit: full, after: from })
    found.push(...shown(page.items))
    from = page.next
  } while (from && found.length < least)
  return { surveys: found, ...(from ? { next: from } : {}) }
}
