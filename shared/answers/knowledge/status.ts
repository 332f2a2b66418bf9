import { Problem } from '../../problem'
import type { KnowledgeStatus } from './words'

export type KnowledgeAction = 'handIn' | 'sendBack' | 'drop' | 'sign' | 'withdraw'

/** What may happen to a card, and how its draft stands then. Anything that is not here may not. */
const table: Record<KnowledgeStatus, Partial<Record<KnowledgeAction, KnowledgeStatus>>> = {
  settled: { handIn: 'waiting', withdraw: 'settled' },
  waiting: { handIn: 'waiting', sendBack: 'returned', drop: 'settled', sign: 'settled', withdraw: 'waiting' },
  returned: { handIn: 'waiting', drop: 'settled', withdraw: 'returned' },
}

const words: Record<KnowledgeStatus, string> = {
  settled: '现在没有等签发的稿子',
  waiting: '这份稿子正等签发',
  returned: '这份稿子已经退回修改，改好再交上才能签发',
}

/** @throws Problem 'not-now' (409), saying how it stands. */
export function nextKnowledge(status: KnowledgeStatus, action: KnowledgeAction): KnowledgeStatus {
  const next = table[status][action]
  if (!next) throw new Problem('not-now', words[status])
  return next
}
