import type { Named } from '../../named'
import { requireOwnWords } from '../interpretations/interpretation'
import type { PaperEvent } from './event'
import { evolvePaper } from './evolve'
import type { PaperFacts } from './facts'
import type { Paper } from './paper'
import { requireWords, soundFacts } from './sound'

/** What is sent when a document is registered or revised. */
export interface PaperContent {
  facts: PaperFacts
  text?: string | undefined
  interpretation?: string | undefined
}

/** The facts as they are kept. @throws Problem 'bad-input': days, 文号, a program, an interpretation that is copied. */
export function requireContent({ facts, text, interpretation }: PaperContent, today: string): PaperFacts {
  requireWords('text', text)
  requireWords('interpretation', interpretation)
  requireWords('title', facts.title)
  if (interpretation && text) requireOwnWords(interpretation, text, 'interpretation')
  return soundFacts(facts, today)
}

/** 登记. `at`: ISO instant. @throws Problem 'bad-input'. */
export function registered(
  { id, department, content }: { id: string; department: Named; content: PaperContent },
  by: Named,
  { at, today }: { at: string; today: string },
): Paper {
  const event: PaperEvent = { type: 'registered', at, by, facts: requireContent(content, today) }
  return evolvePaper(bornOfRegistration({ id, department, facts: event.facts, ...wordsOf(content) }), event)
}

const wordsOf = ({ text = '', interpretation }: PaperContent) => ({
  text,
  ...(interpretation ? { interpretation } : {}),
})

/** A document to which nothing has happened yet: what no event changes. */
export const bornOfRegistration = (
  born: Pick<Paper, 'id' | 'department' | 'facts' | 'text' | 'interpretation'>,
): Paper => ({ ...born, version: 0, status: 'draft', writers: [], events: [], outbox: [] })
