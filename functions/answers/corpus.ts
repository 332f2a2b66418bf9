import { authorityOf } from '@shared/answers/authority'
import { indexCounts, openIndex, type PolicyIndex, policyIdAt } from '@shared/answers/indexFile'
import { policyTitle, provisionName } from '@shared/answers/names'
import type { Policy, Provision } from '@shared/answers/policy'
import { settled } from '@shared/answers/repeals'
import { type Hit, search, weightIn } from '@shared/answers/retrieve'
import { inForce, mayAnswer, versionsByTitle } from '@shared/answers/validity'
import type { Bucket } from '../platform/bucket'
import { storedPolicy } from './corpusBuild'
import { namesIn, partsIn, provisionIn } from './corpusNames'
import { corpusKeys, current, type ListedPolicy, manifest, parsed } from './corpusFiles'

/** One provision found for a question, with its text and its document. */
export interface Found extends Hit {
  document: ListedPolicy
  provisionFound: Provision
}

/** A provision by name, as a card cites it. */
export interface CitedProvision {
  policy: ListedPolicy
  provision: Provision
  status: 'in-force' | 'superseded'
}

/** 政策文件库: the documents that answer, as the last import left them. */
export interface Corpus {
  /** Looks whether there is something newer; `problem` says in Chinese why the former one went on answering. */
  refresh(): Promise<{ changed: boolean; problem?: string }>
  /** The provisions nearest to a question among those in force today, best first. */
  search(question: string, limit?: number): Promise<Found[]>
  /** The same without texts: at once, from memory. */
  hits(question: string, limit?: number): Hit[]
  /** How much a word tells, for choosing a sentence. */
  weightOf(token: number): number
  /** One version with its provisions; undefined where there is none that may be shown. */
  policy(id: string): Promise<Policy | undefined>
  /** 民法典 + 第一千一百二十七条 finds the right part of the code; a version in force goes before a superseded one. */
  provision(title: string, provision: string): Promise<CitedProvision | undefined>
  /** The document in force that has a provision, at once; 'replaced' where only others do, 'unknown' where none is held. */
  standing(title: string, provision: string): ListedPolicy | 'replaced' | 'unknown'
  /** Every document that is in force today and may be shown. */
  inForce(): ListedPolicy[]
  /** All versions of a document that may be shown, newest first. */
  versions(title: string): ListedPolicy[]
  /** 'not-yet' before its day, 'superseded' once a newer one applies or it is repealed. */
  statusOf(listed: Pick<ListedPolicy, 'id' | 'title' | 'effectiveFrom'>): 'in-force' | 'superseded' | 'not-yet'
  counts(): { documents: number; inForce: number; provisionsInForce: number }
}

interface Loaded {
  index: PolicyIndex | undefined
  /** Beside the index's documents. */
  authority: Float32Array
  listed: ReadonlyMap<string, ListedPolicy>
  byTitle: ReadonlyMap<string, ListedPolicy[]>
  /** 民法典 → 民法典 and its books. */
  partsOf: ReadonlyMap<string, readonly string[]>
  hasProvision: ReturnType<typeof namesIn>
  /** For the day it was last asked on: the ids in force, and the same beside the index. */
  standing: { day: string; inForce: ReadonlySet<string>; allowed: Uint8Array }
}

const empty: Loaded = {
  index: undefined,
  authority: new Float32Array(),
  listed: new Map(),
  byTitle: new Map(),
  partsOf: new Map(),
  hasProvision: () => undefined,
  standing: { day: '', inForce: new Set(), allowed: new Uint8Array() },
}
/** Texts kept in memory, in documents. */
const keptTexts = 500

/** Opens the corpus in a bucket; an empty bucket gives one that finds nothing until something is imported. */
export async function openCorpus(bucket: Bucket, { now }: { now: () => Date }): Promise<Corpus> {
  let loaded = empty
  let mark: string | undefined
  const texts = new Map<string, Policy>()

  /** What is in force is looked up once a day: a version joins or leaves on its day without an import. */
  const standing = () => {
    const day = new Date(now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    if (loaded.standing.day !== day) loaded.standing = standingOn(day, loaded)
    return loaded.standing
  }
  const textOf = async ({ file, ...facts }: ListedPolicy): Promise<Policy> => {
    const known = texts.get(file) ?? (await storedPolicy(bucket, file))
    texts.delete(file)
    texts.set(file, known)
    const oldest = texts.size > keptTexts ? texts.keys().next().value : undefined
    if (oldest !== undefined) texts.delete(oldest)
    return { ...known, effectiveFrom: facts.effectiveFrom }
  }
  const corpus: Corpus = {
    async refresh() {
      const version = await bucket.version(corpusKeys.current)
      if (version === mark) return { changed: false }
      try {
        loaded = await load(bucket)
        mark = version
        return { changed: true }
      } catch {
        mark = version
        return { changed: false, problem: '新导入的政策文件读不出来，仍用原来的；请重新导入' }
      }
    },
    hits(question, limit = 10) {
      const { index, authority } = loaded
      return index ? search(index, question, { limit, allowed: standing().allowed, authority }) : []
    },
    async search(question, limit = 10) {
      const { listed } = loaded
      const found = corpus.hits(question, limit).map(async (hit) => {
        const document = listed.get(hit.policyId)
        const provisionFound = document && (await textOf(document)).provisions.find(({ id }) => id === hit.provisionId)
        return document && provisionFound ? [{ ...hit, document, provisionFound }] : []
      })
      return (await Promise.all(found)).flat()
    },
    weightOf: (token) => (loaded.index ? weightIn(loaded.index, token) : 0),
    async policy(id) {
      const listed = loaded.listed.get(id)
      return listed && mayAnswer(listed) ? textOf(listed) : undefined
    },
    async provision(title, provision) {
      const wanted = provisionName(provision)
      const candidates = versionsOf(title).filter(({ id }) => loaded.hasProvision(id, wanted) !== false)
      const inForceFirst = [
        ...candidates.filter(isInForce),
        ...candidates.filter((listed) => corpus.statusOf(listed) === 'superseded'),
      ]
      for (const listed of inForceFirst) {
        const found = provisionIn(await textOf(listed), wanted)
        if (found) return { policy: listed, provision: found, status: isInForce(listed) ? 'in-force' : 'superseded' }
      }
      return undefined
    },
    standing(title, provision) {
      const wanted = provisionName(provision)
      const versions = versionsOf(title)
      const found = versions.find((listed) => isInForce(listed) && loaded.hasProvision(listed.id, wanted))
      return found ?? (versions.length > 0 ? 'replaced' : 'unknown')
    },
    inForce: () => [...loaded.listed.values()].filter((listed) => isInForce(listed) && mayAnswer(listed)),
    versions: (title) => loaded.byTitle.get(policyTitle(title)) ?? [],
    statusOf({ id, effectiveFrom }) {
      if (standing().inForce.has(id)) return 'in-force'
      return effectiveFrom > standing().day ? 'not-yet' : 'superseded'
    },
    counts() {
      const answering = [...loaded.listed.values()].filter(isInForce)
      const provisionsInForce = answering.reduce((sum, { provisions }) => sum + provisions, 0)
      return { documents: loaded.listed.size, inForce: answering.length, provisionsInForce }
    },
  }
  function versionsOf(title: string): ListedPolicy[] {
    const name = policyTitle(title)
    return (loaded.partsOf.get(name) ?? []).flatMap((other) => loaded.byTitle.get(other) ?? [])
  }
  function isInForce({ id }: ListedPolicy): boolean {
    return standing().inForce.has(id)
  }
  await corpus.refresh()
  return corpus
}

async function load(bucket: Bucket): Promise<Loaded> {
  const pointer = await bucket.read(corpusKeys.current)
  if (!pointer) return empty
  const { manifest: manifestKey, index: indexKey } = parsed(current, pointer)
  const [list, bytes] = await Promise.all([bucket.read(manifestKey), bucket.read(indexKey)])
  if (!list || !bytes) throw new Error(`missing ${manifestKey} or ${indexKey}`)
  const { policies } = parsed(manifest, list)
  const newestFirst = settled(policies).sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))
  const listed = new Map(newestFirst.map((one) => [one.id, one]))
  const index = openIndex(bytes)
  for (let at = 0; at < indexCounts(index).policies; at++) {
    if (!listed.has(policyIdAt(index, at))) throw new Error(`${indexKey} is no index of ${manifestKey}`)
  }
  const byTitle = versionsByTitle(newestFirst)
  return {
    ...empty,
    index,
    authority: Float32Array.from({ length: indexCounts(index).policies }, (_, at) =>
      authorityOf(listed.get(policyIdAt(index, at))?.title ?? ''),
    ),
    listed,
    byTitle,
    partsOf: partsIn([...byTitle.keys()]),
    hasProvision: namesIn(index),
  }
}

function standingOn(day: string, { index, byTitle }: Loaded): Loaded['standing'] {
  const inForceIds = new Set([...byTitle.values()].flatMap((versions) => inForce(versions, day)?.id ?? []))
  const policies = index ? indexCounts(index).policies : 0
  const allowed = Uint8Array.from({ length: policies }, (_, at) =>
    index && inForceIds.has(policyIdAt(index, at)) ? 1 : 0,
  )
  return { day, inForce: inForceIds, allowed }
}
