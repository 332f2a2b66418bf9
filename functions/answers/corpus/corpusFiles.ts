import { indexVersion } from '@shared/answers/search/indexFile'
import { type PolicyFacts, policyFacts } from '@shared/answers/documents/policy'
import * as z from 'zod'

/** Where the corpus lies in the bucket. Only current.json is ever overwritten: everything else is written once. */
export const corpusKeys = {
  current: 'corpus/current.json',
  policies: 'corpus/policies/',
  manifest: (version: number) => `corpus/manifest-${version}.json`,
  index: (version: number) => `corpus/index-${version}.bin`,
  /** What provisions mean to the encoder of a mark: another encoder has a file of its own. */
  meanings: (version: number, mark: number) => `corpus/meanings-${version}-m${mark}.bin`,
}

/** One line of the manifest: a version of a document, where its text lies, and how it was read. */
export const listedPolicy = policyFacts.extend({
  /** The key of the policy with its provisions. */
  file: z.string().startsWith(corpusKeys.policies),
  provisions: z.int().min(1),
  /** The reading rules it was read by: after a change of these, the same file is read again. */
  reading: z.int(),
})
export type CataloguedPolicy = z.infer<typeof listedPolicy>

/** 目录: every version of every document, superseded ones included. */
export const manifest = z.object({ policies: z.array(listedPolicy) })

/** Which manifest and which index answer now; swapped last, so that both change at once. */
export const current = z.object({
  version: z.int().min(1),
  indexVersion: z.int(),
  manifest: z.string(),
  index: z.string(),
})
export type Current = z.infer<typeof current>

/** The pointer to a version of the corpus. */
export function currentFor(version: number): Current {
  return { version, indexVersion, manifest: corpusKeys.manifest(version), index: corpusKeys.index(version) }
}

/** Where a policy's text lies; `mended` tells apart several that a person made of one reading. */
export const fileOfPolicy = (
  { id, contentHash }: Pick<PolicyFacts, 'id' | 'contentHash'>,
  reading: number,
  mended?: string,
): string =>
  `${corpusKeys.policies}${id}-${contentHash.slice(0, 12)}-${reading}${mended === undefined ? '' : `-${mended}`}.json`

export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

/** Bytes → a value of the schema. Throws where they are no JSON or do not fit. */
export function parsed<T>(schema: z.ZodType<T>, bytes: Uint8Array): T {
  return schema.parse(JSON.parse(new TextDecoder().decode(bytes)))
}
