import type { AccessionContent } from '@shared/answers/accessions/content'
import { type Accession, everPlaced } from '@shared/answers/accessions/kept'
import { besideHeld, type BesideHeld } from '@shared/answers/accessions/standing'
import type { Placing } from '@shared/answers/accessions/words'
import type { PolicyFacts } from '@shared/answers/documents/policy'
import type { Bucket } from '../../platform/bucket/bucket'
import { everyOf } from '../../platform/store/pages'
import { lastGood } from '../corpus/lastGood'
import { toPlace } from './toPlace'
import { type Accessions, everyAccession } from './store'

type Held = Parameters<typeof besideHeld>[1][number]

/** The library with what was signed and has not reached it, and without what is leaving it. */
export interface LibraryNow {
  beside(one: Pick<Accession, 'file' | 'live' | 'former'>, content: AccessionContent): BesideHeld
  /** Where it stands; undefined for what was never signed. */
  placing(one: Accession): Placing | undefined
}

/** Reads what the library has now, and what was signed. */
export async function libraryNow(bucket: Bucket, accessions: Pick<Accessions, 'page'>): Promise<LibraryNow> {
  const [{ policies }, records] = await Promise.all([
    lastGood(bucket),
    everyOf(accessions.page, { index: 'second', key: everyAccession }),
  ])
  const { take, leave } = toPlace(records, policies)
  const leaving = new Set(leave.map(({ id }) => id))
  const coming = take.map(comingOf)
  const ids = new Set(coming.map(({ id }) => id))
  const held: Held[] = [...policies.filter(({ id }) => !leaving.has(id) && !ids.has(id)), ...coming]
  return {
    beside({ file, live, former }, content) {
      const { policy, cited, facts, draft, repeals, place } = content
      const { versionDate, effectiveFrom } = facts
      const one = {
        id: policy,
        title: cited,
        versionDate,
        effectiveFrom,
        contentHash: file.sha256,
        draft,
        repeals,
        place,
      }
      const own = new Set(everPlaced({ live, former }))
      return besideHeld(one, held, own)
    },
    placing(one) {
      if (one.live) return take.some(({ id }) => id === one.id) ? 'coming' : 'held'
      if (everPlaced(one).length === 0) return undefined
      return leave.some(({ contentHash }) => contentHash === one.file.sha256) ? 'leaving' : 'away'
    },
  }
}

function comingOf({ file, live }: Pick<Accession, 'file' | 'live'>): Held {
  const { policy, cited, facts, draft, attribute, place } = live!.content
  const { versionDate, effectiveFrom, number } = facts
  const known: Pick<PolicyFacts, 'number' | 'draft' | 'place'> = {
    ...(number ? { number } : {}),
    ...(draft ? { draft } : {}),
    ...(place ? { place } : {}),
  }
  return { id: policy, title: cited, versionDate, effectiveFrom, contentHash: file.sha256, attribute, ...known }
}
