import type { LocalContent } from '@shared/answers/local/content'
import type { Day } from '@shared/calendar/date'

/** What a place says, as it is typed: what is not known is left empty. */
export type TypedLocal = Record<'where' | 'hours' | 'phone' | 'amount' | 'source', string> & {
  asOf: Day | ''
  until: Day | ''
}

export const typedLocalOf = (content?: LocalContent): TypedLocal => ({
  where: content?.where ?? '',
  hours: content?.hours ?? '',
  phone: content?.phone ?? '',
  amount: content?.amount ?? '',
  source: content?.source ?? '',
  asOf: (content?.asOf ?? '') as Day | '',
  until: (content?.until ?? '') as Day | '',
})

/** The same as it is sent, without what is empty. */
export const localOf = (typed: TypedLocal): LocalContent =>
  Object.fromEntries(
    Object.entries(typed)
      .map(([field, text]) => [field, text.trim()])
      .filter(([, text]) => text),
  ) as LocalContent
