import type { Named } from '../named'
import type { NoticeContent } from './content'
import type { NoticeEvent } from './event'
import { evolve } from './evolve'
import type { Notice } from './notice'

interface Drafting {
  id: string
  content: NoticeContent
  department: Named
  by: Named
  /** ISO instant. */
  at: string
  corrects?: Notice['corrects']
}

/** 起草: nobody but colleagues sees it until it is handed in and another person approves it. */
export function drafted({ id, content, department, by, at, corrects }: Drafting): Notice {
  const event: NoticeEvent = { type: 'drafted', at, by, department, ...(corrects ? { corrects } : {}) }
  const bare = { id, version: 0, department, content, draftedBy: by, draftedAt: at, events: [], outbox: [] }
  return evolve({ ...bare, status: 'drafting' }, event)
}
