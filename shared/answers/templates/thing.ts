import type { Thing } from '../../act'
import type { KnowledgeMoment } from '../knowledge/acts/act'
import type { KnowledgeEvent } from '../knowledge/event'
import { evolve } from '../knowledge/evolve'
import { type KnowledgeAction, nextKnowledge } from '../knowledge/status'
import type { KeptTemplate } from './kept'

const did: Record<KnowledgeEvent['type'], string> = {
  handedIn: '改了这份模板，交上签发',
  sentBack: '把这份模板退回修改',
  dropped: '说这份稿子不用了',
  signed: '签发了这份模板',
  withdrawn: '撤下了这份模板',
}

/** What all acts on a template share. */
export const templateThing: Thing<KeptTemplate, KnowledgeEvent, KnowledgeMoment> = {
  next: ({ status }, action) => nextKnowledge(status, action as KnowledgeAction),
  evolve,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    return last && { at: last.at, sentence: (when) => `${last.by.name}已经在${when}${did[last.type]}` }
  },
  notYours: (_caller, { unit }) => `这份模板归${unit.name}`,
}
