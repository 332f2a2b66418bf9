import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { IndexKey, PageRequest } from '../platform/store/store'

type Listed = 'owed' | 'kept' | 'other' | 'open'
const marks: Record<Listed, string> = { owed: '0', kept: '1', other: '2', open: '3' }
const listed = ({ opening, opened }: Inquiry): Listed => {
  if (opening?.stands === 'owed' || opening?.stands === 'raised') return 'owed'
  if (opening?.stands === 'kept') return 'kept'
  return opened ? 'open' : 'other'
}

/** When what is open was last changed. */
const changedAt = ({ opened }: Inquiry): string => opened?.changes.at(-1)?.at ?? opened?.openedAt ?? ''

/**
 * Applications for disclosure of one department: first what is to be opened or judged, the earliest day first; then what was
 * kept back, by the day it is looked at again; then all others by their day of receipt; then what is open, by its last change.
 */
export function disclosureKey(one: Inquiry): IndexKey {
  const where = listed(one)
  const day = { other: one.submittedAt, open: changedAt(one) }[String(where)] ?? one.opening?.dueDate ?? ''
  return { key: disclosures(one.department.id), sort: `${marks[where]}-${day}` }
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
/** What was opened or corrected since an instant. */
export const openedSince = (department: string, at: string): PageRequest => ({
  index: 'fourth',
  key: disclosures(department),
  from: `${marks.open}-${at}`,
})
