import type { Thing } from '../../act'
import type { Day, Instant } from '../../calendar/date'
import type { KnowledgeEvent } from '../knowledge/event'
import { evolve } from '../knowledge/evolve'
import { type KnowledgeAction, nextKnowledge } from '../knowledge/status'
import type { Accession } from './kept'

/** What is known of the moment. */
export interface AccessionMoment {
  at: Instant
  today: Day
}

const did: Record<KnowledgeEvent['type'], string> = {
  handedIn: '改了这份收录，交上核对',
  sentBack: '把这份收录退回修改',
  dropped: '说这份不收了',
  signed: '核对过了，收进文件库',
  withdrawn: '把这份从文件库撤出',
}

export const notYourAccession = '收录由市、县（市、区）的单位交上，市、县（市、区）政务公开办公室核对'

/** What happened, in a word. */
export const accessionDeeds: Record<KnowledgeEvent['type'], string> = {
  handedIn: '交上',
  sentBack: '退回修改',
  dropped: '不收了',
  signed: '核对收录',
  withdrawn: '撤出',
}

/** What all acts on an accession share. Its edition is how much has happened to it. */
export const accessionThing: Thing<Accession, KnowledgeEvent, AccessionMoment> = {
  next: ({ status }, action) => nextKnowledge(status, action as KnowledgeAction),
  evolve,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    return last && { at: last.at, sentence: (when) => `${last.by.name}已经在${when}${did[last.type]}` }
  },
  notYours: () => notYourAccession,
}
