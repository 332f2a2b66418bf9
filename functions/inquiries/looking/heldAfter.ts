import { holdBack } from '@shared/inquiries/acts/itself/holdBack'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { wordsIn } from '@shared/inquiries/history/chain'
import { doneByItself } from '@shared/inquiries/thing'
import type { Caller } from '@shared/people/caller'
import { urgentOf } from '@shared/urgent/recognise'
import type { CaseRoom } from '../caseRoom'

/**
 * What a citizen has just written into a case, looked over by the city's list: the step stands and is kept in the same write,
 * and a person looks before anything is published. Words of somebody in danger are not held.
 */
export function heldAfter(
  after: Inquiry,
  before: Inquiry,
  { role }: Caller,
  { reference, moment }: Pick<CaseRoom, 'reference' | 'moment'>,
): Inquiry {
  if (role !== 'citizen') return after
  const said = after.events.slice(before.events.length).flatMap(wordsIn)
  const text = said.filter((words) => typeof words === 'string').join('\n')
  const found = text === '' || urgentOf(text) ? [] : reference.looksOver(text)
  return found.length === 0 ? after : doneByItself(holdBack, after, { because: 'words', found }, moment)
}
