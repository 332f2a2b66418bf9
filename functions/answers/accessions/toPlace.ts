import { type Accession, everPlaced } from '@shared/answers/accessions/kept'
import { type CataloguedPolicy, fileOfPolicy } from '../corpus/corpusFiles'

/** What there is to know of an accession for its place in the library. */
export type Signed = Pick<Accession, 'id' | 'file' | 'live' | 'former'>

/** What the library lacks of what was signed, and what it has that was taken back. */
interface ToPlace {
  take: Signed[]
  leave: CataloguedPolicy[]
}

/** Where the text that was signed lies in the library. */
const placeOf = ({ live, file }: Signed): string | undefined =>
  live && fileOfPolicy({ id: live.content.policy, contentHash: file.sha256 }, live.content.reading, live.content.mark)

/**
 * What was signed and what the library has, held against each other. What whoever runs the platform imported of the same
 * version out of another file stays; what came of the same file goes where it is not what is signed now.
 */
export function toPlace(records: readonly Signed[], library: readonly CataloguedPolicy[]): ToPlace {
  const byId = new Map(library.map((one) => [one.id, one]))
  const byHash = grouped(library)
  const take: Signed[] = []
  const leave: CataloguedPolicy[] = []
  for (const one of records) {
    if (everPlaced(one).length === 0) continue
    const there = one.live && byId.get(one.live.content.policy)
    const file = placeOf(one)
    if (file !== undefined && (there === undefined || (there.contentHash === one.file.sha256 && there.file !== file)))
      take.push(one)
    for (const held of byHash.get(one.file.sha256) ?? []) if (held.file !== file) leave.push(held)
  }
  return { take, leave }
}

function grouped(library: readonly CataloguedPolicy[]): Map<string, CataloguedPolicy[]> {
  const by = new Map<string, CataloguedPolicy[]>()
  for (const one of library) by.set(one.contentHash, [...(by.get(one.contentHash) ?? []), one])
  return by
}
