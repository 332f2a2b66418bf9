/** How long what was said of a plan, and what became of it, may be, in characters; how many points there may be. */
export const outcomeSizes = { what: { least: 2, most: 200 }, why: { least: 4, most: 300 } }
export const mostOutcomePoints = 30
/** More sheets than this come from no neighbourhood. */
export const mostOnPaper = 100_000
export const onPaperDigits = String(mostOnPaper).length

/** Where the duty to publish it stands; no law says within how many days. */
export const outcomeStandings = ['due', 'overdue', 'done'] as const
export type OutcomeStanding = (typeof outcomeStandings)[number]
