import { authorityAnywhere, authorityHere } from '@shared/answers/authority'
import { indexCounts, manifestMark, openIndex, type PolicyIndex, policyIdAt } from '@shared/answers/indexFile'
import { settled } from '@shared/answers/repeals'
import { inForce, versionsByTitle } from '@shared/answers/validity'
import { Problem } from '@shared/problem'
import type { Bucket } from '../platform/bucket'
import { corpusKeys, type Current, current, currentFor, type ListedPolicy, manifest, parsed } from './corpusFiles'
import { namesIn, partsIn } from './corpusNames'

/** One corpus in memory. */
export interface Loaded {
  index: PolicyIndex | undefined
  /** How much each document's rank counts, beside the index's documents: for any question, and for one about this place. */
  authority: { anywhere: Float32Array; here: Float32Array }
  listed: ReadonlyMap<string, ListedPolicy>
  byTitle: ReadonlyMap<string, ListedPolicy[]>
  /** 民法典 → 民法典 and its books. */
  partsOf: ReadonlyMap<string, readonly string[]>
  hasProvision: ReturnType<typeof namesIn>
  /** For the day it was last asked on: the ids in force, and the same beside the index. */
  standing: { day: string; inForce: ReadonlySet<string>; allowed: Uint8Array }
}

export const empty: Loaded = {
  index: undefined,
  authority: { anywhere: new Float32Array(), here: new Float32Array() },
  listed: new Map(),
  byTitle: new Map(),
  partsOf: new Map(),
  hasProvision: () => undefined,
  standing: { day: '', inForce: new Set(), allowed: new Uint8Array() },
}

/** The corpus that current.json names; the empty one where nothing was ever imported. */
export async function newest(bucket: Bucket): Promise<Loaded> {
  const pointer = await bucket.read(corpusKeys.current)
  return pointer ? load(bucket, parsed(current, pointer)) : empty
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

async function load(bucket: Bucket, { manifest: manifestKey, index: indexKey }: Current): Promise<Loaded> {
  const [list, bytes] = await Promise.all([bucket.read(manifestKey), bucket.read(indexKey)])
  if (!list || !bytes)
    throw new Problem('cannot-read-file', `缺少 ${list ? indexKey : manifestKey}，请重新导入政策文件`)
  const { policies } = parsed(manifest, list)
  const newestFirst = settled(policies).sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))
  const listed = new Map(newestFirst.map((one) => [one.id, one]))
  const index = openIndex(bytes, manifestMark(list))
  const byTitle = versionsByTitle(newestFirst)
  const factors = (of: (policy: ListedPolicy) => number) =>
    Float32Array.from({ length: indexCounts(index).policies }, (_, at) => {
      const policy = listed.get(policyIdAt(index, at))
      return policy ? of(policy) : 1
    })
  return {
    ...empty,
    index,
    authority: { anywhere: factors(authorityAnywhere), here: factors(authorityHere) },
    listed,
    byTitle,
    partsOf: partsIn([...byTitle.keys()]),
    hasProvision: namesIn(index),
  }
}

/** What is in force on a day, YYYY-MM-DD. */
export function standingOn(day: string, { index, byTitle }: Loaded): Loaded['standing'] {
  const inForceIds = new Set([...byTitle.values()].flatMap((versions) => inForce(versions, day)?.id ?? []))
  const policies = index ? indexCounts(index).policies : 0
  const allowed = Uint8Array.from({ length: policies }, (_, at) =>
    index && inForceIds.has(policyIdAt(index, at)) ? 1 : 0,
  )
  return { day, inForce: inForceIds, allowed }
}
