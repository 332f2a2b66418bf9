import type { Policy } from '@shared/answers/documents/policy'
import type { Bucket } from '../../platform/bucket/bucket'
import { publishCorpus, storePolicy } from '../corpus/corpusBuild'
import { lastGood } from '../corpus/lastGood'
import { textOf } from './files'
import { type Signed, toPlace } from './toPlace'

/**
 * Brings the library to what was signed: takes in what it lacks, lets go what was taken back, and builds the index anew.
 * Safe to repeat, and after any interruption: until the last write the former library answers. True where anything changed.
 * @throws Error naming those whose text is lost, once the others stand.
 */
export async function place(records: readonly Signed[], bucket: Bucket, now: Date): Promise<boolean> {
  const before = await lastGood(bucket)
  const { take, leave } = toPlace(records, before.policies)
  if (take.length === 0 && leave.length === 0) return false
  const policies = new Map(before.policies.map((one) => [one.id, one]))
  for (const { id } of leave) policies.delete(id)
  const texts = new Map<string, Policy>()
  const broken: string[] = []
  for (const one of take) {
    const { content } = one.live!
    const text = await textOf(one, content, bucket).catch(() => undefined)
    if (!text) {
      broken.push(one.id)
      continue
    }
    const listed = await storePolicy(bucket, text, content.reading, content.mark)
    policies.set(listed.id, listed)
    texts.set(listed.file, text)
  }
  const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
  const changed = texts.size > 0 || leave.length > 0
  if (changed) await publishCorpus(bucket, [...policies.values()], { before, today, texts })
  if (broken.length > 0) throw new Error(`no text of ${broken.join()}`)
  return changed
}
