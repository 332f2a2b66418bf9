import { done, requireWho } from '@shared/act'
import { unitOfCaller } from '@shared/answers/accessions/access'
import { handIn } from '@shared/answers/accessions/acts/handIn'
import type { AccessionContent } from '@shared/answers/accessions/content'
import type { beginAccession as contract } from '@shared/answers/accessions/contractAccessions'
import { type Accession, bornAccession } from '@shared/answers/accessions/kept'
import { accessionThing } from '@shared/answers/accessions/thing'
import { lastWritten } from '@shared/answers/knowledge/event'
import { beijingDate } from '@shared/calendar/date'
import type { Received } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { reading } from '../importer/reading'
import { keepOriginal, keepText, sentBytes } from './files'
import { libraryNow } from './library'
import { madeOf } from './made'
import { type AccessionNeeds, ownPlace, readAs } from './readForAccession'

/**
 * Hands in a file that was sent and read before, as it was mended. The same file is the same accession: what was dropped or withdrawn goes on there.
 * @throws Problem 'already-exists' (409) where it waits already, or the library has it or a newer one.
 */
export async function beginAccession(
  { body: { file, name, category, facts } }: Received<typeof contract>,
  caller: Caller,
  needs: AccessionNeeds,
): Promise<Accession> {
  const { house, accessions } = needs
  const { id, name: unitName } = (await house.reference()).department(unitOfCaller(caller))
  const unit = { id, name: unitName }
  const at = house.now().toISOString()
  const moment = { at, today: beijingDate(house.now()) }
  const place = await ownPlace(caller, category, needs)
  const bytes = await sentBytes(file, caller, house.bucket)
  const born = bornAccession({ file: { name, size: bytes.byteLength, sha256: file }, unit })
  requireWho(handIn, accessionThing, { one: born, caller, moment })
  const { text: read, notes } = await readAs({ bytes, name, category }, place, needs)
  const { text, content } = madeOf(read, { facts, today: moment.today, reading, notes, place })
  const there = await accessions.get(born.id)
  if (there?.draft) {
    if (isSame(there, content, caller)) return there
    const { by } = lastWritten(there.events)!
    throw new Problem('already-exists', `这个文件${by.name}已经交上了，正等核对；要改的在那一份上改`)
  }
  if (there?.live) throw new Problem('already-exists', '这个文件已经收进文件库了；要改的在那一份上改')
  const { refused } = (await libraryNow(house.bucket, accessions)).beside(born, content)
  if (refused !== undefined) throw new Problem('already-exists', refused)
  await keepOriginal(born, bytes, house.bucket)
  await keepText(born, text, house.bucket)
  const one = there ? { ...there, file: born.file, unit } : born
  const made = done(handIn, accessionThing, { one, sent: { version: 0, facts, content }, caller, moment })
  const kept = await (there ? accessions.save(made) : accessions.create(made)).catch(async (error: unknown) => {
    if (!(error instanceof Problem) || !/already-exists|changed-meanwhile/.test(error.code)) throw error
    const first = await accessions.get(born.id)
    if (first && isSame(first, content, caller)) return first
    throw new Problem('changed-meanwhile')
  })
  house.nudge()
  return kept
}

/** A button pressed twice, or pressed again as no answer came. */
const isSame = ({ draft, events }: Accession, { mark }: AccessionContent, { id }: Caller): boolean =>
  draft?.mark === mark && lastWritten(events)?.by.id === id
