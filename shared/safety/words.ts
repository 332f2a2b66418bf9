/** Why what somebody wrote waits for a person to look at it: words of the city's own list, what WeChat's check says, a picture, or no answer from that check. */
export const heldCauses = ['words', 'wechat', 'picture', 'unanswered'] as const
export const heldCauseNames: Record<(typeof heldCauses)[number], string> = {
  words: '写到了核看词表里的词',
  wechat: '微信的内容检查提示有风险',
  picture: '微信的图片检查提示有风险',
  unanswered: '微信的内容检查没有回答',
}
export type HeldCause = (typeof heldCauses)[number]

/** What each field of whoever looks takes, in characters. */
export const safetySizes = { why: { least: 2, most: 300 } }
