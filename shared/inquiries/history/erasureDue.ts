import { beijingDate } from '../../calendar/date'
import { yearsLater, yearsOf } from '../../people/keeping/schedule'
import type { Brief } from './brief'
import type { Erasable } from '../case/erasable'

type Ended = Pick<Brief, 'kind' | 'stands' | 'doneAt' | 'closedAt' | 'erased'>

/** When nothing can be done to a case any more but delete: 办结, or what took its place. Nothing while it goes on. */
export const endedAt = ({ stands, doneAt, closedAt }: Ended): string | undefined =>
  stands === 'answered' ? closedAt : stands === 'open' || stands === 'paused' ? undefined : doneAt

/** The row of the schedule that says how long what was written is kept. */
const wordsRow = ({ kind }: Pick<Ended, 'kind'>) => (kind === 'disclosure' ? 'application' : 'words')

const over = (end: string, years: number, today: string): boolean => beijingDate(yearsLater(end, years)) < today

/** What of a case is kept too long on a day, 'YYYY-MM-DD', by 保存期限表. */
export function overdueErasures(one: Ended, today: string): Erasable[] {
  const end = endedAt(one)
  if (end === undefined) return []
  const due: Erasable[] = []
  if (over(end, yearsOf('contact'), today)) due.push('contact')
  if (over(end, yearsOf(wordsRow(one)), today)) due.push('words')
  return due.filter((part) => !one.erased?.includes(part))
}

/** What goes when whoever asked closes their account: all, but what the archives law lets nobody refuse (档案法 第十三条、第十四条). */
export function erasuresOnClosing(one: Ended): Erasable[] {
  if (endedAt(one) === undefined) return []
  const goes: Erasable[] = one.kind === 'disclosure' ? ['contact'] : ['contact', 'words']
  return goes.filter((part) => !one.erased?.includes(part))
}
