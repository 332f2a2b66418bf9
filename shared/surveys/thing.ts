import type { Thing } from '../act'
import type { SurveyMoment } from './moment'
import { headline, type SurveyEvent } from './event'
import { evolve } from './evolve'
import { nextSurvey, type SurveyAction } from './status'
import { editionOf, type Survey } from './survey'

/** What all acts on a survey share. */
export const surveyThing: Thing<Survey, SurveyEvent, SurveyMoment> = {
  next: ({ status }, action) => nextSurvey(status, action as SurveyAction),
  evolve,
  editionOf,
  news({ events, draft }) {
    const last = events.at(-1)
    const saved =
      draft && last && draft.at > last.at ? { at: draft.at, words: `${draft.by.name}改了反馈稿` } : undefined
    const news = saved ?? (last && { at: last.at, words: headline(last) })
    return news && { at: news.at, sentence: (when) => `${when}${news.words}，请看过最新情况再操作` }
  },
  notYours: (_caller, { department }) => `这份问卷由${department.name}办`,
}
