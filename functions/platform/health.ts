import * as contract from '@shared/platform/contract'
import { type Endpoint, endpoint } from './http/endpoint'
import type { House } from './house'

/** What the answers stand on: documents imported, provisions in force among them, and answer cards. */
export interface AnswerCounts {
  documents: number
  provisions: number
  cards: number
}

/** Whether everything that an answer needs can be read: the facts, the documents and the cards. */
export const healthEndpoints = (house: House, counts: () => Promise<AnswerCounts>): Endpoint[] => [
  endpoint(contract.getHealth, async () => {
    const [{ calendarYears }, counted] = await Promise.all([house.reference(), counts()])
    return { ok: true as const, mode: house.mode, ...counted, calendarYears }
  }),
]
