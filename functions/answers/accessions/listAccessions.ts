import { handsIn, looksAt, looksAtAll, looksIn, placeOf, seesOf } from '@shared/answers/accessions/access'
import type {
  listAccessions as listContract,
  openAccessionFile as fileContract,
  readAccession as readContract,
} from '@shared/answers/accessions/contractAccessions'
import { type ShownAccession, shownAccessionOf } from '@shared/answers/accessions/desk'
import type { Accession } from '@shared/answers/accessions/kept'
import { notYourAccession } from '@shared/answers/accessions/thing'
import { accessionsListed } from '@shared/answers/accessions/words'
import { spotsOf } from '@shared/answers/local/spots'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { unitsOf } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import { everyOf } from '../../platform/store/pages'
import { accessionBy } from './changeAccession'
import { originalOf, textOf } from './files'
import { libraryNow, type LibraryNow } from './library'
import { type AccessionNeeds, shownOf } from './readForAccession'
import { everyAccession, unitAccessions } from './store'

/** 收录: what waits, what came back, what stands in the library and what was withdrawn; those that somebody may see. */
export async function listAccessions(caller: Caller, needs: AccessionNeeds): Promise<Replied<typeof listContract>> {
  const { house, accessions } = needs
  const [writes, county] = [handsIn(caller), looksIn(caller)]
  const looks = looksAtAll(caller) || county !== undefined
  if (!writes && !looks) throw new Problem('not-allowed', notYourAccession)
  const [seen, library] = await Promise.all([seenOf(caller, needs), libraryNow(house.bucket, accessions)])
  const at = placeOf(caller)
  const only = at === undefined ? undefined : spotsOf((await house.reference()).areas).find(({ id }) => id === at)
  return {
    accessions: seen.map((one) => shownBeside(one, caller, library)),
    handsIn: writes,
    looks,
    ...(only ? { only: only.name } : {}),
  }
}

/** The newest that somebody may see: all, those of a county, or those of their own units. */
async function seenOf(caller: Caller, { accessions }: Pick<AccessionNeeds, 'accessions'>): Promise<Accession[]> {
  const newest = { newestFirst: true, limit: accessionsListed } as const
  if (looksAtAll(caller)) return (await accessions.page({ index: 'second', key: everyAccession, ...newest })).items
  if (looksIn(caller) !== undefined) {
    const all = await everyOf(accessions.page, { index: 'second', key: everyAccession })
    return all
      .filter(({ unit }) => looksAt(caller, unit))
      .reverse()
      .slice(0, accessionsListed)
  }
  const pages = await Promise.all(
    unitsOf(caller).map((unit) => accessions.page({ index: 'first', key: unitAccessions(unit), ...newest })),
  )
  return pages.flatMap(({ items }) => items)
}

/** One with its whole text, as it waits, else as it was signed. */
export async function readAccession(
  id: string,
  caller: Caller,
  needs: AccessionNeeds,
): Promise<Replied<typeof readContract>> {
  const one = await seenBy(id, caller, needs)
  const { house, accessions } = needs
  const content = one.draft ?? one.live?.content ?? one.former.at(-1)?.content
  const text = content && (await textOf(one, content, house.bucket))
  const accession = shownBeside(one, caller, await libraryNow(house.bucket, accessions))
  return { accession, ...(text ? shownOf(text.provisions) : { provisions: [] }) }
}

/** The file as it was handed in. It is kept by whoever reads it and opened by no page of ours. */
export async function openAccessionFile(
  id: string,
  caller: Caller,
  needs: AccessionNeeds,
): Promise<Replied<typeof fileContract>> {
  const one = await seenBy(id, caller, needs)
  return {
    name: one.file.name,
    type: 'application/octet-stream',
    bytes: await originalOf(one, needs.house.bucket),
  }
}

async function seenBy(id: string, caller: Caller, needs: AccessionNeeds): Promise<Accession> {
  const one = await accessionBy(id, needs)
  if (!seesOf(caller, one.unit)) throw new Problem('not-allowed', notYourAccession)
  return one
}

function shownBeside(one: Accession, caller: Caller, library: LibraryNow): ShownAccession {
  const placing = library.placing(one)
  return shownAccessionOf(one, caller.id, {
    ...(placing ? { placing } : {}),
    ...(one.draft ? { beside: library.beside(one, one.draft) } : {}),
  })
}
