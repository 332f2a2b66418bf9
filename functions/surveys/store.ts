import { type Survey, survey } from '@shared/surveys/survey'
import { isDraft } from '@shared/surveys/status'
import type { Kind, Store } from '../platform/store/store'

export type Surveys = Store<Survey>

/** Drafts, and what was let out, each in its order. */
export const draftKey = 'draft'
export const issuedKey = 'issued'

export const surveys: Kind<Survey> = {
  table: 'surveys',
  schema: survey,
  // What was answered, who has taken a token and what was counted lie in the same table.
  isOwn: (id) => !/^(token|answer|count|held)-/.test(id),
  indexes: {
    first: (one) => (isDraft(one.status) ? { key: draftKey, sort: one.draftedAt } : undefined),
    second: ({ issuedAt }) => (issuedAt ? { key: issuedKey, sort: issuedAt } : undefined),
  },
}
