import { handsIn, looksAtAll, seesOf } from '@shared/answers/accessions/access'
import type {
  listAccessions as listContract,
  openAccessionFile as fileContract,
  readAccession as readContract,
} from '@shared/answers/accessions/contractAccessions'
import { type ShownAccession, shownAccessionOf } from '@shared/answers/accessions/desk'
import type { Accession } from '@shared/answers/accessions/kept'
import { notYourAccession } from '@shared/answers/accessions/thing'
import { accessionsListed } from '@shared/answers/accessions/words'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { unitsOf } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import { accessionBy } from './changeAccession'
import { originalOf, textOf } from './files'
import { libraryNow, type LibraryNow } from './library'
import { type AccessionNeeds, shownOf } from './readForAccession'
import { everyAccession, unitAccessions } from './store'

/** 收录: what waits, what came back, what stands in the library and what was withdrawn; those that somebody may see. */
export async function listAccessions(caller: Caller, needs: AccessionNeeds): Promise<Replied<typeof listContract>> {
  const { house, accessions } = needs
  const [writes, looks] = [handsIn(caller), looksAtAll(caller)]
  if (!writes && !looks) throw new Problem('not-allowed', notYourAccession)
  const keys = looks
    ? [['second', everyAccession] as const]
    : unitsOf(caller).map((unit) => ['first', unitAccessions(unit)] as const)
  const pages = await Promise.all(
    keys.map(([list, key]) =>
      list === 'first'
        ? accessions.page({ index: 'first', key, newestFirst: true, limit: accessionsListed })
        : accessions.page({ index: 'second', key, newestFirst: true, limit: accessionsListed }),
    ),
  )
  const library = await libraryNow(house.bucket, accessions)
  const shown = pages.flatMap(({ items }) => items.map((one) => shownBeside(one, caller, library)))
  return { accessions: shown, handsIn: writes, looks }
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
