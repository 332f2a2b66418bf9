import { bareNumber } from '@shared/answers/documents/documentNumber'
import { isSignedPaper, type Paper, paper } from '@shared/answers/papers/paper'
import type { Kind, Store } from '../../platform/store/store'

export type Papers = Store<Paper>

export const isPaper = (id: string): boolean => id.startsWith('paper-')
/** What one department has registered, the last made last. */
export const papersOf = (department: string) => `papers#${department}`
/** All that are signed, in the order of their last step. */
export const signedPapers = 'papers-signed'
/** By 文号, whatever brackets it was written with. */
export const numberedPapers = (number: string) => `papers-number#${bareNumber(number)}`

/** 公文登记, beside the notices in their table. */
export const papers: Kind<Paper> = {
  table: 'notices',
  schema: paper,
  isOwn: isPaper,
  indexes: {
    first: ({ department, events }) => ({ key: papersOf(department.id), sort: events[0]?.at ?? '' }),
    second: (one) => (isSignedPaper(one) ? { key: signedPapers, sort: one.events.at(-1)?.at ?? '' } : undefined),
    third: ({ facts: { number }, status, id }) =>
      number && status !== 'dropped' && status !== 'withdrawn' ? { key: numberedPapers(number), sort: id } : undefined,
  },
}
