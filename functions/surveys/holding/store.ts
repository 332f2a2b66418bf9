import { type HeldText, heldText } from '@shared/surveys/holding/heldText'
import type { Kind, Store } from '../../platform/store/store'

export type HeldTexts = Store<HeldText>

/** Those that wait, and all of one survey; in the order of their ids, which says nothing of when they came. */
export const owedTexts = 'held-owed'
export const textsOf = (survey: string) => `held#${survey}`

export const heldTexts: Kind<HeldText> = {
  table: 'surveys',
  schema: heldText,
  isOwn: (id) => id.startsWith('held-'),
  indexes: {
    first: ({ id, stands }) => (stands === 'owed' ? { key: owedTexts, sort: id } : undefined),
    second: ({ id, survey }) => ({ key: textsOf(survey), sort: id }),
  },
}
