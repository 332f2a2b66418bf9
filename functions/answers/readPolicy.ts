import type { readPolicy as contract } from '@shared/answers/contract'
import type { Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { Corpus } from './corpus'

/** One public document with its provisions and its versions, newest first. @throws Problem 'not-found' (404). */
export async function readPolicy(id: string, corpus: Corpus): Promise<Replied<typeof contract>> {
  const policy = await corpus.policy(id)
  if (!policy) throw new Problem('not-found', '没有这份文件，可能已经更新，请重新提问')
  const versions = corpus.versions(policy.title).map((one) => ({
    id: one.id,
    versionDate: one.versionDate,
    effectiveFrom: one.effectiveFrom,
    status: corpus.statusOf(one),
  }))
  const { title, fullTitle, versionDate, effectiveFrom, provisions } = policy
  return { id, title, fullTitle, status: corpus.statusOf(policy), versionDate, effectiveFrom, versions, provisions }
}
