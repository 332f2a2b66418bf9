import { type MissedQuestion, missedQuestion } from '@shared/answers/missed/missed'
import type { Kind, Store } from '../../platform/store/store'

export type MissedQuestions = Store<MissedQuestion>

export const missedIds = 'missed:'
/** One list for all units: people who ask alike are led to different ones. */
export const allMissed = 'missed'

/** What nothing answered, the newest last; the table forgets it by itself. */
export const missedQuestions: Kind<MissedQuestion> = {
  table: 'limits',
  schema: missedQuestion,
  isOwn: (id) => id.startsWith(missedIds),
  indexes: { first: ({ lastAt }) => ({ key: allMissed, sort: lastAt }) },
  expiresAt: ({ forgetAt }) => forgetAt,
}
