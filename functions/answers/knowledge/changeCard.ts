import type { AnswerCard } from '@shared/answers/cards/card'
import type { KnowledgeAct } from '@shared/answers/knowledge/acts/act'
import type { CardContent } from '@shared/answers/knowledge/content'
import { type KeptCard, untouched } from '@shared/answers/knowledge/knowledge'
import { knowledgeThing } from '@shared/answers/knowledge/thing'
import type { Named } from '@shared/named'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { change } from '../../platform/change'
import type { Corpus } from '../corpus/corpus'
import { soundCard } from './soundCard'
import { keptCardIds, type KeptCards } from './store'

interface Needs {
  keptCards: Pick<KeptCards, 'get' | 'save' | 'create'>
  corpus: Pick<Corpus, 'provision'>
  /** What answers now, and what the product came with. */
  all: readonly AnswerCard[]
  seeds: readonly AnswerCard[]
  departmentNamed: (name: string) => Named | undefined
  now: Date
}

export interface CardSent {
  params: { id: string }
  /** `version`: how much had happened to the card when the caller saw it. */
  body: { version: number }
}

/** One act on one card, in one conditional write; the first on a seed makes its record. */
export async function changeCard(
  act: KnowledgeAct,
  { params: { id }, body }: CardSent,
  caller: Caller,
  needs: Needs,
): Promise<KeptCard> {
  const { keptCards, now } = needs
  return change({ act, caller, body, seen: body.version }, knowledgeThing, {
    load: async () => (await keptCards.get(`${keptCardIds}${id}`)) ?? untouchedSeed(id, needs),
    moment: () => ({ at: now.toISOString() }),
    async found({ card, draft }) {
      if (act.checks === 'kept' && draft) {
        const { citations: _citations, audience: _audience, settles: _settles, ...content } = draft
        await soundCard(content, card, needs)
      }
      if (act.checks !== 'sent') return {}
      const { content } = body as { content: CardContent } & CardSent['body']
      return { sound: await soundCard(content, card, needs) }
    },
    keep: (after, before) => kept(after, before, keptCards),
  })
}

/** Whoever comes second to an untouched card is told that somebody was faster. */
async function kept(after: KeptCard, before: KeptCard, keptCards: Needs['keptCards']): Promise<KeptCard> {
  if (before.events.length > 0) return keptCards.save(after)
  try {
    return await keptCards.create(after)
  } catch (error) {
    if (error instanceof Problem && error.code === 'already-exists') throw new Problem('changed-meanwhile')
    throw error
  }
}

function untouchedSeed(id: string, { seeds, departmentNamed }: Needs): KeptCard {
  const seed = seeds.find((one) => one.id === id)
  const department = seed && departmentNamed(seed.department)
  if (!department) throw new Problem('not-found', '没有这张知识卡')
  return untouched(`${keptCardIds}${id}`, { card: id, department, seed: true })
}
