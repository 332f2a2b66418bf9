/** What a place says of a card for itself: 去哪里办, 什么时候, 电话, 多少钱. */
export const localFields = ['where', 'hours', 'phone', 'amount'] as const
export type LocalField = (typeof localFields)[number]
export const localFieldNames: Record<LocalField, string> = {
  where: '去哪里',
  hours: '什么时候去',
  phone: '电话',
  amount: '多少钱',
}

/** What each of them takes, in characters. 本市约定. */
export const localSizes = {
  where: { least: 4, most: 60 },
  hours: { least: 4, most: 60 },
  phone: { least: 3, most: 20 },
  amount: { least: 2, most: 60 },
  /** Where it stands written: a document, a page of the unit, a notice in its hall. */
  source: { least: 4, most: 100 },
}

/** Why something that a place wrote down is to be looked at again. */
export const localReviewReasons = ['expired', 'expiring', 'withdrawn', 'unread'] as const
export type LocalReviewReason = (typeof localReviewReasons)[number]
export const localReviewNames: Record<LocalReviewReason, string> = {
  expired: '已到期，不再显示',
  expiring: '快到期',
  withdrawn: '已撤下',
  unread: '上次核对超过一年',
}
