/** waiting 等签发 · returned 退回修改 · settled 没有待办的稿子；在不在答，看 `live` 和 `withdrawn`. */
export const knowledgeStatuses = ['waiting', 'returned', 'settled'] as const
export type KnowledgeStatus = (typeof knowledgeStatuses)[number]

/** What each field of a card takes: in characters, or in lines where there are several. 本市约定. */
export const knowledgeSizes = {
  question: { least: 4, most: 40 },
  answer: { least: 8, most: 120 },
  step: { least: 2, most: 60 },
  way: { least: 2, most: 200 },
  basis: { least: 5, most: 120 },
  /** A point with the article that says it. */
  further: { least: 12, most: 180 },
  /** Of a return or a withdrawal. */
  reason: { least: 5, most: 200 },
}
export const mostSteps = 3
export const mostBasis = 5
/** Fewer ways of asking do not find a new card. */
export const fewestWays = 5
export const mostWays = 100

/** How many days before its last day a card is to be looked at again. 本市约定. */
export const lookAgainDays = 30

/** How many days after its articles were last read a card is to be read again; it goes on answering. 本市约定. */
export const readAgainDays = 365

/** Why a card is among those to be looked at. */
export const reviewReasons = ['changed', 'expiring', 'expired', 'withdrawn', 'basis', 'unread'] as const
export type ReviewReason = (typeof reviewReasons)[number]
export const reviewNames: Record<ReviewReason, string> = {
  changed: '待核',
  expiring: '快到期',
  expired: '已到期，不再作答',
  withdrawn: '已撤下',
  basis: '依据变了，不再作答',
  unread: '上次核对超过一年',
}
