import { Problem } from '../../problem'

/** draft 等签发 · returned 退回修改 · dropped 不再使用 · published 已公开, and edited no more unless it is taken down first. */
export const interpretationStatuses = ['draft', 'returned', 'dropped', 'published'] as const
export type InterpretationStatus = (typeof interpretationStatuses)[number]
export type InterpretationAction = 'revise' | 'sendBack' | 'drop' | 'sign' | 'withdraw'

/** What may happen to an interpretation, and what it is then. Anything that is not here may not. */
const table: Record<InterpretationStatus, Partial<Record<InterpretationAction, InterpretationStatus>>> = {
  draft: { revise: 'draft', sendBack: 'returned', drop: 'dropped', sign: 'published' },
  returned: { revise: 'draft', drop: 'dropped' },
  dropped: {},
  published: { withdraw: 'returned' },
}

const words: Record<InterpretationStatus, string> = {
  draft: '这份解读还没有签发',
  returned: '这份解读已经退回修改，改好再交上才能签发',
  dropped: '这份草稿已经不用了',
  published: '这份解读已经签发，不能再改；写错了的，由审核人撤下再改',
}

/** @throws Problem 'not-now' (409), saying what has become of it. */
export function nextInterpretation(status: InterpretationStatus, action: InterpretationAction): InterpretationStatus {
  const next = table[status][action]
  if (!next) throw new Problem('not-now', words[status])
  return next
}
