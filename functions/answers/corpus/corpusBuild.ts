import { provisionMeanings } from '@shared/answers/encoder/provisionMeanings'
import { shippedMark } from '@shared/answers/encoder/mark'
import { shippedEncoder } from '@shared/answers/encoder/shipped'
import { buildIndex, type Indexable } from '@shared/answers/search/indexBuild'
import { indexBytes, manifestMark } from '@shared/answers/search/indexFile'
import { type Policy, policy } from '@shared/answers/documents/policy'
import { byPlace } from '@shared/answers/documents/ofPlace'
import { settled } from '@shared/answers/documents/repeals'
import { inForce, versionsByTitle } from '@shared/answers/documents/validity'
import { Problem } from '@shared/problem'
import type { Bucket } from '../../platform/bucket/bucket'
import { writeDrafters } from '../../platform/bucket/drafters'
import {
  corpusKeys,
  currentFor,
  fileOfPolicy,
  jsonBytes,
  type CataloguedPolicy,
  listedPolicy,
  parsed,
} from './corpusFiles'
import { meaningsBytes } from './meaningsFile'
import { type CorpusState, storedManifest } from './storedManifest'

/** A thousand texts one after the other take half a minute where the bucket is far. */
const readTogether = 16

/**
 * Writes a policy's text under a name that no other content can have, and gives its line for the manifest. `mended`: what
 * tells apart several that a person made of one reading.
 */
export async function storePolicy(
  bucket: Bucket,
  document: Policy,
  reading: number,
  mended?: string,
): Promise<CataloguedPolicy> {
  const file = fileOfPolicy(document, reading, mended)
  await bucket.write(file, jsonBytes(policy.parse(document)))
  const { provisions, ...facts } = document
  return listedPolicy.parse({ ...facts, file, provisions: provisions.length, reading })
}

/**
 * Builds the index over a manifest and swaps both in. Until the last write the former corpus answers,
 * so an interruption at any point leaves it whole. Files that neither it nor the former one needs are removed.
 * @throws Problem 'not-now' where somebody else published meanwhile: nothing of theirs is gone over.
 */
export async function publishCorpus(
  bucket: Bucket,
  policies: readonly CataloguedPolicy[],
  { before, today, texts }: { before: CorpusState; today: string; texts: ReadonlyMap<string, Policy> },
): Promise<void> {
  const next = currentFor(before.version + 1)
  const indexables: Indexable[] = []
  const indexed = indexedFrom(settled(policies), today)
  for (let from = 0; from < indexed.length; from += readTogether)
    indexables.push(
      ...(await Promise.all(
        indexed.slice(from, from + readTogether).map(async ({ id, title, file }) => {
          const { provisions } = texts.get(file) ?? (await storedPolicy(bucket, file))
          return { id, title, provisions }
        }),
      )),
    )
  const list = jsonBytes({ policies })
  const index = indexBytes(buildIndex(indexables), manifestMark(list))
  const meanings = corpusKeys.meanings(next.version, shippedMark())
  const meant = meaningsBytes(provisionMeanings(shippedEncoder(), indexables))
  await requireUnpassed(bucket, before)
  await bucket.write(next.index, index)
  await bucket.write(meanings, meant)
  await bucket.write(next.manifest, list)
  await bucket.write(corpusKeys.current, jsonBytes(next))
  // A case of anywhere is routed by these.
  await writeDrafters(
    bucket,
    answeringFrom(settled(policies), today).filter(({ place }) => place === undefined),
  )
  // Made by whichever encoder: who still answers from the former corpus may have another.
  const isOfFormer = (key: string) => key.startsWith(`corpus/meanings-${before.version}-`)
  const files = [...policies, ...before.policies].map(({ file }) => file)
  const pointers = [next, currentFor(before.version)].flatMap(({ manifest, index }) => [manifest, index])
  const needed = new Set([corpusKeys.current, meanings, ...files, ...pointers])
  for (const key of await bucket.list('corpus/')) if (!needed.has(key) && !isOfFormer(key)) await bucket.remove(key)
}

/** What was built on a corpus that is no longer the newest would take away what came since. */
async function requireUnpassed(bucket: Bucket, { version }: CorpusState): Promise<void> {
  const now = await storedManifest(bucket).catch(() => undefined)
  if (now && now.version > version) throw new Problem('not-now', '刚刚有另一次导入写完，请再导入一次')
}

/** A policy with its provisions, by its key. Throws where it is missing or does not fit. */
export async function storedPolicy(bucket: Bucket, file: string): Promise<Policy> {
  const bytes = await bucket.read(file)
  if (!bytes) throw new Error(`missing ${file}`)
  return parsed(policy, bytes)
}

/** What the index holds: what answers, and what will if an editor opens what now waits. */
function indexedFrom(policies: readonly CataloguedPolicy[], today: string): CataloguedPolicy[] {
  const opened = policies.map((one) => (one.attribute === '未标明' ? { ...one, attribute: '主动公开' as const } : one))
  const all = answeringFrom(opened, today)
  const ids = new Set(all.map(({ id }) => id))
  return [...all, ...answeringFrom(policies, today).filter(({ id }) => !ids.has(id))]
}

/** The versions that answer today, and those that will once their day has come. */
export function answeringFrom(policies: readonly CataloguedPolicy[], today: string): CataloguedPolicy[] {
  return [...versionsByTitle(policies).values()].flatMap(byPlace).flatMap((versions) => {
    const now = inForce(versions, today)
    return versions.filter((version) => version === now || version.effectiveFrom > today)
  })
}
