import type { Bucket } from '../../platform/bucket/bucket'
import { publishCorpus } from './corpusBuild'
import { newest } from './corpusLoad'
import { storedManifest } from './storedManifest'

/**
 * After an upgrade that brought another encoder: finds out anew what the provisions that are held mean, from the texts in
 * the bucket. True where that was done; nothing happens where it is known, nothing was imported, or what lies there cannot be read.
 */
export async function renewedMeanings(bucket: Bucket, now: Date): Promise<boolean> {
  const held = await newest(bucket).catch(() => undefined)
  if (!held?.index || held.meanings) return false
  const before = await storedManifest(bucket)
  const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
  await publishCorpus(bucket, before.policies, { before, today, texts: new Map() })
  return true
}
