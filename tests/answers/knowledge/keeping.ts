import type { askQuestion } from '@shared/answers/contract'
import type { listKnowledge, writeCard } from '@shared/answers/contractKnowledge'
import type { dropCard } from '@shared/answers/knowledge/acts/drop'
import type { handInCard } from '@shared/answers/knowledge/acts/handIn'
import type { sendBackCard } from '@shared/answers/knowledge/acts/sendBack'
import type { signCard } from '@shared/answers/knowledge/acts/sign'
import type { withdrawCard } from '@shared/answers/knowledge/acts/withdraw'
import type { Caller } from '@shared/people/caller'
import { card, city, lead, officer } from '../lampCity'

const { topic, question, answer, next, ways } = card
/** The lamp card as its department would write it. */
export const written = {
  topic: topic as '消防与安全',
  question,
  answer,
  next,
  ways,
  basis: ['《示例市路灯管理办法》第二条'],
}
/** A card nobody had. */
export const fresh = {
  ...written,
  question: '示例公园长椅坏了找谁？',
  answer: '示例：打城建热线，五个工作日内换好。',
  ways: ['示例长椅断了', '示例公园椅子坏了谁修', '示例公园坐的地方坏了', '示例椅子腿折了', '示例长椅木条掉了'],
}

/** The lamp city with a desk for its cards. */
export async function keeping(more: Record<string, string> = {}) {
  const held = await city({ more })
  const { ask, house } = held
  const about = (id: string, version: number) => ({ params: { id }, body: { version } })
  return {
    ...held,
    /** A minute goes by. */
    minute: () => house.clock.advance(60_000),
    answerTo: async (asked: string) =>
      (await ask<typeof askQuestion>(undefined, 'POST /api/answers', { body: { question: asked } })).body,
    desk: async (caller: Caller = officer, search?: string) =>
      (await ask<typeof listKnowledge>(caller, 'GET /api/cards', { query: search ? { search } : {} })).body,
    write: (change: object = {}, caller: Caller = officer) =>
      ask<typeof writeCard>(caller, 'POST /api/cards', { body: { content: { ...fresh, ...change } } }),
    handIn: (change: object = {}, version = 0, caller: Caller = officer) =>
      ask<typeof handInCard>(caller, 'PUT /api/cards/{id}', {
        params: { id: card.id },
        body: { version, content: { ...written, ...change } },
      }),
    sign: (id: string, version: number, caller: Caller = lead) =>
      ask<typeof signCard>(caller, 'POST /api/cards/{id}/signature', about(id, version)),
    sendBack: (id: string, version: number, reason: string, caller: Caller = lead) =>
      ask<typeof sendBackCard>(caller, 'POST /api/cards/{id}/return', { params: { id }, body: { version, reason } }),
    drop: (id: string, version: number, caller: Caller = officer) =>
      ask<typeof dropCard>(caller, 'POST /api/cards/{id}/drop', about(id, version)),
    withdraw: (id: string, version: number, reason = '做法变了，重新写', caller: Caller = lead) =>
      ask<typeof withdrawCard>(caller, 'POST /api/cards/{id}/withdrawal', {
        params: { id },
        body: { version, reason },
      }),
  }
}
