/** The shelves of a department's queue. */
/** As many characters as are looked for in the cases of a queue. */
export const queueWordsMost = 30

export const queueShelves = ['open', 'supporting', 'replied', 'closed', 'openings', 'toLook'] as const
export const shelfNames: Record<(typeof queueShelves)[number], string> = {
  open: '未结',
  supporting: '协办',
  replied: '已答复',
  closed: '办结',
  openings: '转主动公开',
  toLook: '待核看',
}

/** How somebody who does not sign in takes back what they asked, or says how they are reached. */
export const withdrawalWays = ['来电', '来访', '来信'] as const
/** How they are told of what is asked of them, for no message reaches them. */
export const tellingWays = ['打电话告诉了', '当面告诉了', '寄信告诉了'] as const

/** Who is asked of an application for disclosure: what their silence means is another law for each (政府信息公开条例 第三十二条、第三十四条). */
export const consultedAs = ['第三方', '一起制作的机关'] as const

/** 选登 step by step: able 可选登 · unsigned 等单位签 · signed 单位已签，等公开 · published 已公开. */
export const publicationStages = ['able', 'unsigned', 'signed', 'published'] as const
export const publicationStageNames: Record<(typeof publicationStages)[number], string> = {
  able: '可选登',
  unsigned: '等单位签',
  signed: '等公开',
  published: '已公开',
}

/** What each field of those who work on an inquiry takes, in characters. */
export const deskSizes = {
  // The desk that hands out, and who watches over it.
  assignReason: { least: 2, most: 200 },
  splitReason: { least: 2, most: 200 },
  mergeReason: { least: 2, most: 200 },
  unmergeReason: { least: 2, most: 200 },
  declineReason: { least: 4, most: 300 },
  otherWay: { least: 4, most: 300 },
  moveRefusal: { least: 2, most: 200 },
  supervision: { least: 2, most: 300 },
  // The department.
  returnReason: { least: 4, most: 200 },
  returnBasis: { least: 4, most: 200 },
  moveReason: { least: 4, most: 200 },
  handOver: { least: 2, most: 200 },
  contribution: { least: 4, most: 3000 },
  partReturnReason: { least: 4, most: 200 },
  partChangeReason: { least: 2, most: 200 },
  lackingReason: { least: 4, most: 200 },
  whom: { least: 2, most: 60 },
  consultation: { least: 4, most: 300 },
  opinion: { least: 2, most: 1000 },
  withdrawalWay: { least: 2, most: 2 },
  withdrawal: { least: 4, most: 300 },
  consultedAs: { least: 3, most: 7 },
  toldBy: { least: 5, most: 6 },
  correctionShown: { least: 4, most: 200 },
  identityMissing: { least: 2, most: 200 },
  called: { least: 7, most: 20 },
  calledAt: { least: 4, most: 5 },
  /** A day as it is typed: 2026-11-20. */
  cameOn: { least: 10, most: 10 },
  correctionDays: { least: 1, most: 2 },
  correctionAsked: { least: 4, most: 500 },
  feeHow: { least: 4, most: 300 },
  feeReceipt: { least: 2, most: 40 },
  extension: { least: 4, most: 300 },
  reply: { least: 4, most: 5000 },
  basis: { least: 2, most: 120 },
  override: { least: 2, most: 200 },
  reviewBody: { least: 1, most: 40 },
  // Whoever signs, and the editor.
  sendBack: { least: 2, most: 500 },
  refusal: { least: 2, most: 300 },
  publicQuestion: { least: 4, most: 500 },
  publicReply: { least: 4, most: 2000 },
  confirmedBasis: { least: 4, most: 120 },
}

/** 可能有人有危险: what whoever reads such a case does, after reaching whoever wrote it. */
export const inDangerSteps = '正在发生的，帮着报 110、120、119；想不开的，告诉他可以打 12356。'

/** How many lines a reply may rest on; and how long they are together, one below the other. */
export const mostBasis = 10
export const basisLength = mostBasis * (deskSizes.basis.most + 1)
export const mostSupporting = 5
/** The most that one extension may add, in the unit of its limit. */
export const mostExtension = 60
/** 合理的补正期限 of an application for disclosure, in working days: what is proposed, and from what to what (本市约定). */
export const correctionDays = { proposed: 15, least: 5, most: 30 }
/** Working days in which a department writes down what came on the last day: a payment, a letter, a call (本市约定). */
export const writtenDownWithin = 3
/** The most pages or items that one fee notice counts. */
export const mostCharged = 9999
export const extensionTyped = { least: 1, most: `${mostExtension}`.length }
