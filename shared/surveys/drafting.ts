import type { Named } from '../named'
import type { StaffRole } from '../people/staffAddress'
import type { SurveyContent } from './content'
import type { SurveyEvent } from './event'
import { evolve } from './evolve'
import type { Survey } from './survey'

interface Drafting {
  id: string
  content: SurveyContent
  department: Named
  by: Named
  as: StaffRole
  /** ISO instant. */
  at: string
}

/** 起草: nobody but colleagues sees it until it is handed in and another person lets it out. */
export function drafted({ id, content, department, by, as, at }: Drafting): Survey {
  const event: SurveyEvent = { type: 'drafted', at, by, department, as }
  const bare = { id, version: 0, department, content, draftedBy: by, draftedAt: at, events: [], outbox: [] }
  return evolve({ ...bare, status: 'drafting' }, event)
}
