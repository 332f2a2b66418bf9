import { createHash } from 'node:crypto'
import type { AccessionContent } from '@shared/answers/accessions/content'
import { type Accession, accessionName } from '@shared/answers/accessions/kept'
import { type Policy, policy } from '@shared/answers/documents/policy'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Bucket } from '../../platform/bucket/bucket'
import { jsonBytes, parsed } from '../corpus/corpusFiles'

/** sha-256 in hexadecimal. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Uploads that nobody hands in are emptied after a day: a rule of the bucket, or the timer here, sees to it. */
const sentKey = (sha256: string, { id }: Caller) => `uploads/accessions-${digestOf(id).slice(0, 32)}/${sha256}`

/** Keeps what somebody sent until it is handed in. */
export const keepSent = (bytes: Uint8Array, caller: Caller, bucket: Bucket): Promise<void> =>
  bucket.write(sentKey(digestOf(bytes), caller), bytes)

/** What the caller sent. @throws Problem 'not-found' when it lies there no more. */
export async function sentBytes(sha256: string, caller: Caller, bucket: Bucket): Promise<Uint8Array> {
  const bytes = await bucket.read(sentKey(sha256, caller))
  if (!bytes) throw new Problem('not-found', '文件没有传好，或者已经过了一天，请重新选文件')
  return bytes
}

type Named = Pick<Accession, 'id'>
const originalKey = (one: Named) => `accessions/${accessionName(one)}/original`
const textKey = (one: Named, mark: string) => `accessions/${accessionName(one)}/text-${mark}.json`

/** The file as it was handed in, kept for good. */
export const keepOriginal = (one: Named, bytes: Uint8Array, bucket: Bucket): Promise<void> =>
  bucket.write(originalKey(one), bytes)

/** @throws Problem 'not-found' when the bucket has it no longer. */
export async function originalOf(one: Named, bucket: Pick<Bucket, 'read'>): Promise<Uint8Array> {
  const bytes = await bucket.read(originalKey(one))
  if (!bytes) throw new Problem('not-found', '原文件已经不在了，请重新收录')
  return bytes
}

/** What tells a text apart from another that was made of the same file. */
export const markOf = (text: Policy): string => digestOf(JSON.stringify(text)).slice(0, 12)

/** The whole text as it is to stand in the library, kept for good under what it says. */
export const keepText = (one: Named, text: Policy, bucket: Bucket): Promise<void> =>
  bucket.write(textKey(one, markOf(text)), jsonBytes(policy.parse(text)))

/** @throws Error where it is missing or damaged. */
export async function textOf(
  one: Named,
  { mark }: Pick<AccessionContent, 'mark'>,
  bucket: Pick<Bucket, 'read'>,
): Promise<Policy> {
  const bytes = await bucket.read(textKey(one, mark))
  if (!bytes) throw new Error(`missing ${textKey(one, mark)}`)
  return parsed(policy, bytes)
}
