import type { Thing } from '../../act'
import type { KnowledgeMoment } from '../knowledge/acts/act'
import type { KnowledgeEvent } from '../knowledge/event'
import { evolve } from '../knowledge/evolve'
import { type KnowledgeAction, nextKnowledge } from '../knowledge/status'
import type { KeptLocal } from './kept'

const did: Record<KnowledgeEvent['type'], string> = {
  handedIn: '改了这里的办法，交上签发',
  sentBack: '把这里的办法退回修改',
  dropped: '说这份稿子不用了',
  signed: '签发了这里的办法',
  withdrawn: '撤下了这里的办法',
}

/** What all acts on what a place adds share. */
export const localThing: Thing<KeptLocal, KnowledgeEvent, KnowledgeMoment> = {
  next: ({ status }, action) => nextKnowledge(status, action as KnowledgeAction),
  evolve,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    return last && { at: last.at, sentence: (when) => `${last.by.name}已经在${when}${did[last.type]}` }
  },
  notYours: (_caller, { place, department }) => `${place.name}的办法由${department.name}写`,
}
