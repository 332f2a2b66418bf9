import type { Thing } from '../act'
import type { Signing } from './access'
import { type Concern, editionOf } from './concern'
import type { ConcernEvent } from './event'
import { evolve } from './evolve'
import { headline } from './showing/headline'
import { type ConcernAction, nextConcern } from './status'

/** What all acts on a concern share. */
export const concernThing: Thing<Concern, ConcernEvent, Signing> = {
  next: ({ status }, action) => nextConcern(status, action as ConcernAction),
  evolve,
  editionOf,
  news({ events, draft }) {
    const last = events.at(-1)
    const saved =
      draft && last && draft.at > last.at ? { at: draft.at, words: `${draft.by.name}改了回应稿` } : undefined
    const news = saved ?? (last && { at: last.at, words: headline(last) })
    return news && { at: news.at, sentence: (when) => `${when}${news.words}，请看过最新情况再操作` }
  },
  notYours: (_caller, { department }) => (department ? `这条舆情由${department.name}回应` : '这条舆情还没有交给你单位'),
}
