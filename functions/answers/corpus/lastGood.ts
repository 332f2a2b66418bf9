import type { Bucket } from '../../platform/bucket/bucket'
import { corpusKeys, manifest } from './corpusFiles'
import { type CorpusState, storedManifest } from './storedManifest'

/** What is stored; where that is damaged, what the import before left, numbered behind whatever lies there. */
export async function lastGood(bucket: Bucket): Promise<CorpusState> {
  try {
    return await storedManifest(bucket)
  } catch {
    const numbers = (await bucket.list('corpus/')).map((key) => Number(/-(\d+)\.(?:json|bin)$/.exec(key)?.[1] ?? 0))
    for (const version of numbers.toSorted((a, b) => b - a)) {
      const list = await bucket.read(corpusKeys.manifest(version))
      const read = list && manifest.safeParse(jsonIn(list))
      if (read?.success) return { version: Math.max(...numbers), policies: read.data.policies }
    }
    return { version: Math.max(0, ...numbers), policies: [] }
  }
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
