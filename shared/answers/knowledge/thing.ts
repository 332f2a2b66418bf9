import type { Thing } from '../../act'
import type { KnowledgeMoment } from './acts/act'
import { cardHeadline, type KnowledgeEvent } from './event'
import { evolve } from './evolve'
import type { KeptCard } from './knowledge'
import { type KnowledgeAction, nextKnowledge } from './status'

/** What all acts on a card share. Its edition is how much has happened to it: a card nobody touched has none. */
export const knowledgeThing: Thing<KeptCard, KnowledgeEvent, KnowledgeMoment> = {
  next: ({ status }, action) => nextKnowledge(status, action as KnowledgeAction),
  evolve,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    return last && { at: last.at, sentence: (when) => cardHeadline(last, when) }
  },
  notYours: (_caller, { department }) => `这张知识卡归${department.name}`,
}
