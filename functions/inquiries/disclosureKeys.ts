import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { IndexKey, PageRequest } from '../platform/store/store'

type Listed = 'owed' | 'kept' | 'other'
const marks: Record<Listed, string> = { owed: '0', kept: '1', other: '2' }
const listed = ({ opening }: Inquiry): Listed =>
  opening?.stands === 'owed' || opening?.stands === 'raised' ? 'owed' : opening?.stands === 'kept' ? 'kept' : 'other'

/**
 * Applications for disclosure of one department: first what is to be opened or judged, the earliest day first; then what was
 * kept back, by the day it is looked at again; then all others by their day of receipt.
 */
export function disclosureKey(one: Inquiry): IndexKey {
  const day = listed(one) === 'other' ? one.submittedAt : (one.opening?.dueDate ?? '')
  return { key: disclosures(one.department.id), sort: `${marks[listed(one)]}-${day}` }
}

export const disclosures = (department: string) => `disclosure#${department}`

/** What a department owes on 同步审查. */
export const owedOpenings = (department: string): PageRequest => ({
  index: 'fourth',
  key: disclosures(department),
  until: `${marks.owed}-9999`,
})
/** What is looked at again by a day; 'YYYY-MM-DD'. */
export const keptUntil = (department: string, date: string): PageRequest => ({
  index: 'fourth',
  key: disclosures(department),
  from: `${marks.kept}-`,
  until: `${marks.kept}-${date}`,
})
