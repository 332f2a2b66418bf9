/** What of whoever asked may be deleted from a case that is over: how to reach them, and what they wrote and attached. */
export const erasable = ['contact', 'words'] as const
export type Erasable = (typeof erasable)[number]

/** The time that it is kept for is over, or whoever asked closed their account. */
export const erasureCauses = ['over', 'accountClosed'] as const
export type ErasureCause = (typeof erasureCauses)[number]

export const erasableNames: Record<Erasable, string> = { contact: '联系方式', words: '提问人写的内容和附件' }

/** What stands in the place of a question that was deleted. */
export const erasedText = '（提问的内容已经删除）'
