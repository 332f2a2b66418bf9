/** 一串事: public matters that go through several steps, each of which has to run before the next. */
export const chainNames = {
  land: '征收土地',
  house: '国有土地上房屋征收',
  renewal: '老旧小区改造',
  enrolment: '义务入学招生',
} as const
export type ChainId = keyof typeof chainNames
export const chainIds = Object.keys(chainNames) as [ChainId, ...ChainId[]]

/** How a step stands: over, going on, the next that may begin, not to be begun yet, not needed. */
export const stepStandings = ['done', 'now', 'next', 'later', 'skipped'] as const
export type StepStanding = (typeof stepStandings)[number]

export const matterSizes = {
  title: { least: 4, most: 60 },
  /** Why a step is not needed. */
  reason: { least: 5, most: 200 },
  /** Where the number of those who have a say comes from. */
  source: { least: 4, most: 100 },
  /** Of a step on paper. */
  document: { least: 4, most: 120 },
  attested: { least: 4, most: 120 },
  /** Of a hearing: where, whom to ask, at what hour, what to bring. */
  where: { least: 4, most: 60 },
  contact: { least: 5, most: 60 },
  /** 9:00, 14:30. */
  hour: { least: 4, most: 5 },
  bring: { least: 2, most: 80 },
}
export const mostMembers = 1_000_000
