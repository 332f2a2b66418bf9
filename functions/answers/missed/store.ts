import { type MissedQuestion, missedQuestion } from '@shared/answers/missed/missed'
import type { Kind, Store } from '../../platform/store/store'

export type MissedQuestions = Store<MissedQuestion>

export const missedIds = 'missed:'
export const missedOf = (department: string) => `missed#${department}`

/** What nothing answered, by the department that routing would choose; the table forgets it by itself. */
export const missedQuestions: Kind<MissedQuestion> = {
  table: 'limits',
  schema: missedQuestion,
  isOwn: (id) => id.startsWith(missedIds),
  indexes: { first: ({ department, lastAt }) => ({ key: missedOf(department.id), sort: lastAt }) },
  expiresAt: ({ forgetAt }) => forgetAt,
}
