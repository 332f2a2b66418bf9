import type { LibraryReach } from '@shared/answers/answer/answer'
import { authorityAnywhere, authorityHere } from '@shared/answers/documents/authority'
import { indexCounts, manifestMark, openIndex, type PolicyIndex, policyIdAt } from '@shared/answers/search/indexFile'
import type { ProvisionMeanings } from '@shared/answers/encoder/provisionMeanings'
import { shippedMark } from '@shared/answers/encoder/mark'
import { byPlace, countsAt } from '@shared/answers/documents/ofPlace'
import { settled } from '@shared/answers/documents/repeals'
import { type PolicySaid, withSaid } from '@shared/answers/documents/said'
import { inForce, versionsByTitle } from '@shared/answers/documents/validity'
import { Problem } from '@shared/problem'
import type { Bucket } from '../../platform/bucket/bucket'
import { corpusKeys, type Current, current, currentFor, type CataloguedPolicy, manifest, parsed } from './corpusFiles'
import { namesIn, partsIn } from './corpusNames'
import { meaningsIn } from './meaningsFile'

/** One corpus in memory. */
export interface Loaded {
  index: PolicyIndex | undefined
  /** What its provisions mean to the encoder that is shipped; undefined until an import has found it out. */
  meanings: ProvisionMeanings | undefined
  /** Every version as it was imported, whatever was decided about it since. */
  imported: readonly CataloguedPolicy[]
  /** How much each document's rank counts, beside the index's documents: for any question, and for one about this place. */
  authority: { anywhere: Float32Array; here: Float32Array }
  listed: ReadonlyMap<string, CataloguedPolicy>
  /** Counties and zones that have documents of their own, by their ids. */
  places: ReadonlySet<string>
  byTitle: ReadonlyMap<string, CataloguedPolicy[]>
  /** The titles of all that is held, also of what may not be shown and, by the name it is to have, of drafts. */
  titles: ReadonlySet<string>
  /** 民法典 → all versions of 民法典 and of its books. */
  withParts: ReadonlyMap<string, readonly CataloguedPolicy[]>
  placeOf: ReturnType<typeof namesIn>
  /** What was decided and signed about documents since, by id. */
  said: ReadonlyMap<string, PolicySaid>
  standing: Standing
}

/**
 * For the day it was last asked on: the ids in force, the same beside the index, how far they reach once asked, and, by
 * title and provision, which document stands for those that were asked for. `from`: when the day begins, in milliseconds of Chinese time.
 */
interface Standing {
  day: string
  from: number
  inForce: ReadonlySet<string>
  /** By whose documents count besides those that count everywhere: see Counting. */
  allowed: Map<Counting, Uint8Array>
  reach?: LibraryReach
  found: Map<Counting, Map<string, Map<string, Stands>>>
}
/** Whose documents count: everybody's, or those of one place by its id and of no other; '' where no place is known. */
export type Counting = 'every' | { at: string }

type Stands = CataloguedPolicy | 'replaced' | 'unknown'

/** What stands for a provision by name: looked up once a day, however many ask. */
export function lookedUp(
  all: Standing['found'],
  [counting, title, provision]: readonly [Counting, string, string],
  look: () => Stands,
): Stands {
  const found = all.get(counting) ?? new Map<string, Map<string, Stands>>()
  if (found.size === 0) all.set(counting, found)
  const known = found.get(title) ?? new Map<string, Stands>()
  if (known.size === 0) found.set(title, known)
  const stands = known.get(provision) ?? look()
  known.set(provision, stands)
  return stands
}

/** Of no day yet. Anew each time, for a corpus keeps its own in place of it. */
const unasked = (): Standing => ({
  day: '',
  from: -Infinity,
  inForce: new Set(),
  allowed: new Map(),
  found: new Map(),
})

/** A corpus of nothing. */
export const empty = (): Loaded => ({
  index: undefined,
  meanings: undefined,
  imported: [],
  authority: { anywhere: new Float32Array(), here: new Float32Array() },
  listed: new Map(),
  places: new Set(),
  byTitle: new Map(),
  titles: new Set(),
  withParts: new Map(),
  placeOf: () => undefined,
  said: new Map(),
  standing: unasked(),
})

/** The corpus that current.json names; the empty one where nothing was ever imported. */
export async function newest(bucket: Bucket): Promise<Loaded> {
  const pointer = await bucket.read(corpusKeys.current)
  return pointer ? load(bucket, parsed(current, pointer)) : empty()
}

/** The last corpus that can be read whole, whatever current.json says; undefined where there is none. */
export async function formerOf(bucket: Bucket): Promise<Loaded | undefined> {
  const keys = await bucket.list('corpus/').catch(() => [])
  const versions = keys.flatMap((key) => Number(/manifest-(\d+)\.json$/.exec(key)?.[1] ?? 0) || [])
  for (const version of versions.sort((a, b) => b - a)) {
    const whole = await load(bucket, currentFor(version)).catch(() => undefined)
    if (whole) return whole
  }
  return undefined
}

/** Why a corpus could not be read, in Chinese: for whoever looks after it. */
export function reasonOf(error: unknown): string {
  if (error instanceof Problem) return error.detail ?? error.title
  const name = error instanceof Error ? error.name : 'Error'
  if (name === 'SyntaxError' || name === 'ZodError') return '政策目录已损坏，请重新导入政策文件'
  return `政策文件一时读不到（${name}），会再试`
}

async function load(bucket: Bucket, { version, manifest: manifestKey, index: indexKey }: Current): Promise<Loaded> {
  const [list, bytes, meanings] = await Promise.all([
    bucket.read(manifestKey),
    bucket.read(indexKey),
    bucket.read(corpusKeys.meanings(version, shippedMark())),
  ])
  if (!list || !bytes)
    throw new Problem('cannot-read-file', `缺少 ${list ? indexKey : manifestKey}，请重新导入政策文件`)
  const { policies } = parsed(manifest, list)
  const newestFirst = settled(policies).sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))
  const listed = new Map(newestFirst.map((one) => [one.id, one]))
  const index = openIndex(bytes, manifestMark(list))
  const factors = (of: (policy: CataloguedPolicy) => number) =>
    Float32Array.from({ length: indexCounts(index).policies }, (_, at) => {
      const policy = listed.get(policyIdAt(index, at))
      return policy ? of(policy) : 1
    })
  return {
    ...decidedOn(newestFirst, new Map()),
    index,
    meanings: meanings && meaningsIn(meanings, index.policyOf.length),
    imported: newestFirst,
    authority: { anywhere: factors(authorityAnywhere), here: factors(authorityHere) },
    titles: new Set(newestFirst.map(nameToHave)),
    placeOf: namesIn(index),
  }
}

/** What may be shown and cited, with what was decided and signed about documents since they were imported. */
export function decidedOn(
  imported: readonly CataloguedPolicy[],
  said: ReadonlyMap<string, PolicySaid>,
): Pick<Loaded, 'listed' | 'places' | 'byTitle' | 'withParts' | 'standing' | 'said'> {
  const all = imported.map((one) => withSaid(one, said.get(one.id)))
  const byTitle = versionsByTitle(all)
  return {
    listed: new Map(all.map((one) => [one.id, one])),
    places: new Set(all.flatMap(({ place }) => place?.id ?? [])),
    byTitle,
    withParts: new Map(
      [...partsIn([...byTitle.keys()])].map(([title, parts]) => [
        title,
        parts.flatMap((part) => byTitle.get(part) ?? []),
      ]),
    ),
    standing: unasked(),
    said,
  }
}

/** A draft holds the place of the document it is to become; a draft that only amends one says nothing about that. */
function nameToHave({ title, draft }: CataloguedPolicy): string {
  return draft === undefined || /修订|修正/.test(draft) ? title : title.replace(`（${draft}）`, '')
}

/** What is in force on a day, YYYY-MM-DD. */
export function standingOn(day: string, { byTitle }: Loaded): Standing {
  const inForceIds = new Set(
    [...byTitle.values()].flatMap((all) => byPlace(all).flatMap((versions) => inForce(versions, day)?.id ?? [])),
  )
  return { day, from: Date.parse(day), inForce: inForceIds, allowed: new Map(), found: new Map() }
}

/** Whether a document counts where such are asked. */
export const countsIn = (counting: Counting, one: Pick<CataloguedPolicy, 'place'>): boolean =>
  counting === 'every' || countsAt(one, counting.at)

/** Which documents may answer, beside the index: looked up once a day for each place that has some of its own. */
export function allowedIn(counting: Counting, { index, listed }: Loaded, standing: Standing): Uint8Array {
  const known = standing.allowed.get(counting)
  if (known) return known
  const allowed = Uint8Array.from({ length: index ? indexCounts(index).policies : 0 }, (_, at) => {
    const one = index && listed.get(policyIdAt(index, at))
    return one && standing.inForce.has(one.id) && countsIn(counting, one) ? 1 : 0
  })
  standing.allowed.set(counting, allowed)
  return allowed
}
