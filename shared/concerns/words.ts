/** In the order of its life; the last three are ways out. */
export const concernStatuses = [
  'registered',
  'verified',
  'assigned',
  'cosigning',
  'review',
  'responded',
  'following',
  'closed',
  'noResponse',
  'merged',
  'withdrawn',
] as const
export type ConcernStatus = (typeof concernStatuses)[number]

export const concernStatusNames: Record<ConcernStatus, string> = {
  registered: '待核实',
  verified: '待交办',
  assigned: '已交办',
  cosigning: '会签中',
  review: '待签发',
  responded: '已回应',
  following: '跟踪中',
  closed: '已办结',
  noResponse: '不公开回应',
  merged: '已并入',
  withdrawn: '已撤回',
}

/** How grave it is decides the clocks: 重大突发 5 hours for the first word and 24 for the press; 一般 48 hours. */
export const severities = ['ordinary', 'major'] as const
export type Severity = (typeof severities)[number]
export const severityNames: Record<Severity, string> = { ordinary: '一般', major: '重大突发' }

/** What 核实 found. */
export const verdicts = ['confirmed', 'partly', 'unfounded'] as const
export type FoundTrue = (typeof verdicts)[number]
export const verdictNames: Record<FoundTrue, string> = { confirmed: '属实', partly: '部分属实', unfounded: '不属实' }

/** What each field of a concern takes, in characters. */
export const concernSizes = {
  title: { least: 4, most: 60 },
  summary: { least: 4, most: 500 },
  seenAt: { least: 2, most: 60 },
  /** The name of a watched topic. */
  topic: { least: 2, most: 20 },
  response: { least: 4, most: 2000 },
  reason: { least: 4, most: 200 },
  finding: { least: 4, most: 500 },
  progress: { least: 4, most: 500 },
  /** What a piece of evidence shows, what a source is called. */
  shown: { least: 2, most: 100 },
  article: { least: 0, most: 20 },
  /** As typed: a number of people, of hours, the numbers of cases. */
  heat: { least: 0, most: 10 },
  hoursAgo: { least: 0, most: 3 },
  cases: { least: 4, most: 800 },
}

/** What was found so many hours before it is registered, or longer ago, is registered as found then. */
export const longestAgo = 720

/**
 * Pieces of evidence with one step, sources of one response, departments that sign along, cases that are linked to one
 * concern, and those that are typed at once.
 */
export const concernCounts = { evidence: 9, sources: 9, cosigners: 8, linked: 1_000, typed: 50 }
