import { policyTitle } from '@shared/answers/documents/names'
import type { listOnRequest as contract } from '@shared/answers/papers/contractPapers'
import { isSignedPaper } from '@shared/answers/papers/paper'
import type { Received, Replied } from '@shared/operation'
import { neverPublic } from '@shared/redaction/kinds'
import { publicWords } from '@shared/redaction/publicWords'
import type { Reference } from '../../platform/bucket/reference'
import { everyOf } from '../../platform/store/pages'
import type { Corpus } from '../corpus/corpus'
import { policyDepartments } from '../documents/policyDepartment'
import { type Papers, papersOf } from './store'

interface Needs {
  papers: Pick<Papers, 'page'>
  corpus: Pick<Corpus, 'onRequest'>
  reference: Pick<Reference, 'department' | 'departments'>
}

/**
 * 依申请公开目录 of one department: what it registered and what the library holds, the newest first, each document once; title,
 * 文号, day and unit, and nothing of what stands in them. @throws Problem 'not-found' for a department that does not exist.
 */
export async function listOnRequest(
  { query: { unit } }: Received<typeof contract>,
  { papers, corpus, reference }: Needs,
): Promise<Replied<typeof contract>> {
  const { id, name } = reference.department(unit)
  const ownerOf = policyDepartments(reference)
  const all = await everyOf(papers.page, { index: 'first', key: papersOf(id) })
  const registered = all
    .filter((one) => isSignedPaper(one) && one.facts.attribute === '依申请公开')
    .map(({ facts: { title, number, issuedOn } }) => ({ title: policyTitle(title), number, date: issuedOn }))
  const held = corpus
    .onRequest()
    .filter((one) => ownerOf(one)?.id === id)
    .map(({ title, number, versionDate }) => ({ title, number, date: versionDate }))
  const once = new Map([...held, ...registered].map((one) => [`${one.title}@${one.number ?? one.date}`, one]))
  return {
    unit: name,
    documents: [...once.values()]
      .sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'zh'))
      .map(({ title, number, date }) => ({
        title: publicWords(title, neverPublic),
        ...(number ? { number } : {}),
        date,
        unit: name,
      })),
  }
}
