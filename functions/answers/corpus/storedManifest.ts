import type { Bucket } from '../../platform/bucket/bucket'
import { corpusKeys, current, type CataloguedPolicy, manifest, parsed } from './corpusFiles'

/** A published corpus: its number and its manifest's lines. */
export interface CorpusState {
  version: number
  policies: CataloguedPolicy[]
}

/** What the bucket holds now; version 0 where nothing was imported yet. */
export async function storedManifest(bucket: Bucket): Promise<CorpusState> {
  const pointer = await bucket.read(corpusKeys.current)
  if (!pointer) return { version: 0, policies: [] }
  const { version, manifest: key } = parsed(current, pointer)
  const bytes = await bucket.read(key)
  if (!bytes) throw new Error(`missing ${key}`)
  return { version, policies: parsed(manifest, bytes).policies }
}
