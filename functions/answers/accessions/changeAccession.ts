import type { AccessionAct } from '@shared/answers/accessions/acts/act'
import type { AccessionFacts } from '@shared/answers/accessions/content'
import { type Accession, accessionIds } from '@shared/answers/accessions/kept'
import { accessionThing } from '@shared/answers/accessions/thing'
import { beijingDate } from '@shared/calendar/date'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { change } from '../../platform/change'
import { keepText, textOf } from './files'
import { libraryNow } from './library'
import { madeOf } from './made'
import type { AccessionNeeds } from './readForAccession'

export interface AccessionSent {
  params: { id: string }
  /** `version`: how much had happened to it when the caller saw it. */
  body: { version: number; facts?: AccessionFacts }
}

/** @throws Problem 'not-found' (404). */
export async function accessionBy(id: string, { accessions }: Pick<AccessionNeeds, 'accessions'>): Promise<Accession> {
  const there = await accessions.get(`${accessionIds}${id}`)
  if (!there) throw new Problem('not-found', '没有这份收录')
  return there
}

/** One act on one accession, in one conditional write; what is signed reaches the library within minutes, by the clock. */
export async function changeAccession(
  act: AccessionAct,
  { params: { id }, body }: AccessionSent,
  caller: Caller,
  needs: AccessionNeeds,
): Promise<Accession> {
  const { house, accessions } = needs
  const after = await change({ act, caller, body, seen: body.version }, accessionThing, {
    load: () => accessionBy(id, needs),
    moment: () => ({ at: house.now().toISOString(), today: beijingDate(house.now()) }),
    async found(one, { today }) {
      if (act.action === 'handIn') return { content: await rewritten(one, body.facts!, today, needs) }
      if (act.action !== 'sign' || !one.draft) return {}
      return { beside: (await libraryNow(house.bucket, accessions)).beside(one, one.draft) }
    },
    keep: (next) => accessions.save(next),
  })
  house.nudge()
  return after
}

/** The same text with other facts. @throws Problem 'already-exists' where the library has such a one, or a newer one. */
async function rewritten(
  one: Accession,
  facts: AccessionFacts,
  today: string,
  { house, accessions }: AccessionNeeds,
): Promise<object> {
  const before = one.draft ?? one.live?.content ?? one.former.at(-1)?.content
  if (!before) throw new Problem('not-now', '这份已经不收了；要收，重新选文件')
  const { id: _id, ...read } = await textOf(one, before, house.bucket)
  const { text, content } = madeOf(read, {
    facts,
    today,
    reading: before.reading,
    notes: before.notes,
    place: before.place,
  })
  const { refused } = (await libraryNow(house.bucket, accessions)).beside(one, content)
  if (refused !== undefined) throw new Problem('already-exists', refused)
  await keepText(one, text, house.bucket)
  return content
}
