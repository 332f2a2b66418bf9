/** What one may say of a notice where law gives it: 提意见, or that the plan is against the law and a hearing is asked for. */
export const wishNames = { comment: '提意见', hearing: '申请听证' } as const
export type Wish = keyof typeof wishNames
export const wishes = Object.keys(wishNames) as [Wish, ...Wish[]]

/** How long the words are. */
export const voiceSize = { least: 5, most: 1500 }
