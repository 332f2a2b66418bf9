import type { readPolicy as contract } from '@shared/answers/contract'
import { publicOf } from '@shared/answers/interpretations/desk'
import type { Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import { mayEnd } from '@shared/answers/documents/ofPlace'
import type { CataloguedPolicy } from '../corpus/corpusFiles'
import type { Corpus } from '../corpus/corpus'
import { policyDepartments } from './policyDepartment'
import { type Interpretations, policyInterpretations } from '../store'

interface Needs {
  corpus: Corpus
  reference: Pick<Reference, 'departments'>
  interpretations: Pick<Interpretations, 'page'>
}

/**
 * One public document with its provisions, who is in charge of it, its interpretations, and its versions, newest first.
 * What is not 主动公开 is not there (《政府信息公开条例》第十三条). @throws Problem 'not-found' (404).
 */
export async function readPolicy(
  id: string,
  { corpus, reference, interpretations }: Needs,
): Promise<Replied<typeof contract>> {
  const policy = await corpus.policy(id)
  if (!policy) throw new Problem('not-found', '没有这份文件，可能已经更新，请重新提问')
  const versions = corpus.versions(policy.title).map((one) => ({
    id: one.id,
    versionDate: one.versionDate,
    effectiveFrom: one.effectiveFrom,
    status: corpus.statusOf(one),
  }))
  const { title, fullTitle, versionDate, effectiveFrom, provisions, attribute, drafter, repealedFrom, ending } = policy
  const { draft, number, issuer, publishedOn, place } = policy
  const status = corpus.statusOf(policy)
  const department = policyDepartments(reference)(policy)
  const successor = status === 'superseded' || status === 'ended' ? successorOf(title, corpus, policy) : undefined
  const signed = corpus.saidOf(id)?.successor
  const explained = await interpretations.page({
    index: 'second',
    key: policyInterpretations(title),
    newestFirst: true,
    limit: 20,
  })
  return {
    id,
    title,
    fullTitle,
    status,
    versionDate,
    effectiveFrom,
    versions,
    provisions,
    attribute,
    ...(status === 'ended'
      ? {
          ending: {
            why: ending ?? '废止',
            ...(repealedFrom && repealedFrom > effectiveFrom ? { on: repealedFrom } : {}),
          },
        }
      : {}),
    ...(status === 'in-force' && repealedFrom ? { endsOn: repealedFrom } : {}),
    ...(place ? { only: place.name } : {}),
    ...(draft ? { draft } : {}),
    ...(number ? { number } : {}),
    ...(issuer ? { issuer } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(drafter ? { drafter } : {}),
    ...(department ? { department } : {}),
    ...(successor ? { successor } : {}),
    ...(status === 'ended' && !successor && signed ? { replacedBy: signed } : {}),
    interpretations: explained.items.filter(({ policyId }) => policyId === id).map(publicOf),
  }
}

type Successor = NonNullable<Replied<typeof contract>['successor']>

/** What applies today in place of a version that does not: the newer version, else what its department signed in its place, else what repealed it by name. */
export function successorOf(
  title: string,
  corpus: Pick<Corpus, 'versions' | 'statusOf' | 'inForce' | 'saidOf'>,
  former?: Pick<CataloguedPolicy, 'id' | 'place'>,
): Successor | undefined {
  const applying = (name: string) => corpus.versions(name).find((one) => corpus.statusOf(one) === 'in-force')
  const signed = former && corpus.saidOf(former.id)?.successor
  const found =
    applying(title) ??
    (signed ? applying(signed) : undefined) ??
    corpus.inForce().find((one) => one.repeals?.includes(title) && mayEnd(one, former ?? {}))
  if (!found) return undefined
  const { id: now, title: called, versionDate, effectiveFrom } = found
  return { id: now, title: called, versionDate, effectiveFrom }
}
