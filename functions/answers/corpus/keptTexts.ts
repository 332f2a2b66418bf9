import type { Policy } from '@shared/answers/documents/policy'
import type { Bucket } from '../../platform/bucket/bucket'
import { storedPolicy } from './corpusBuild'
import type { CataloguedPolicy } from './corpusFiles'

/** Texts kept in memory, in documents: all the law of a city, some 30 MB. */
const mostKept = 2_000

/** Reads documents of a bucket, those that were read last from memory, with what their manifest says of them now. */
export function keptTexts(bucket: Bucket): (document: CataloguedPolicy) => Promise<Policy> {
  const texts = new Map<string, Policy>()
  return async ({ file, provisions: _count, reading: _reading, ...facts }) => {
    const known = texts.get(file) ?? (await storedPolicy(bucket, file))
    texts.delete(file)
    texts.set(file, known)
    const oldest = texts.size > mostKept ? texts.keys().next().value : undefined
    if (oldest !== undefined) texts.delete(oldest)
    return { ...known, ...facts }
  }
}
