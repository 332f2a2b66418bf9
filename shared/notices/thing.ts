import type { Thing } from '../act'
import type { NoticeMoment } from './acts/moment'
import { type NoticeEvent, headline } from './event'
import { evolve } from './evolve'
import { editionOf, type Notice } from './notice'
import { nextNotice, type NoticeAction } from './status'

/** What all acts on a notice share. */
export const noticeThing: Thing<Notice, NoticeEvent, NoticeMoment> = {
  next: ({ status }, action) => nextNotice(status, action as NoticeAction),
  evolve,
  editionOf,
  news({ events }) {
    const last = events.at(-1)
    return last && { at: last.at, sentence: (when) => headline(last, when) }
  },
  notYours: (_caller, { department }) => `这份公告由${department.name}修改`,
}
