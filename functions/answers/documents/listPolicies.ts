import type { listPolicies as contract } from '@shared/answers/contract'
import type { DepartmentName } from '@shared/departments/department'
import type { Received, Replied } from '@shared/operation'
import type { Reference } from '../../platform/bucket/reference'
import type { Cards } from '../cards'
import type { Corpus } from '../corpus/corpus'
import type { CataloguedPolicy } from '../corpus/corpusFiles'
import { policyDepartments } from './policyDepartment'
import { type FoundPolicy, searchPolicies } from './searchPolicies'

type Query = Received<typeof contract>['query']

interface Needs {
  corpus: Corpus
  cards: Pick<Cards, 'all'>
  reference: Reference
}

const page = 30

/** Nearest to home first: the city's own rules, the province's, then the nation's. */
const nearness: Record<CataloguedPolicy['category'], number> = {
  聊城: 0,
  山东: 1,
  其他: 2,
  部门规章: 3,
  行政法规: 4,
  法律: 5,
}

/**
 * 政策文件库: documents in force, or the others, by words of the title, else by what stands in them; by kind, level, matter of daily life
 * and the department that answers for them, the same as the document's own page names.
 * @throws Problem 'not-found' (404) for a department that does not exist.
 */
export function listPolicies(query: Query, needs: Needs): Replied<typeof contract> {
  const { corpus, reference } = needs
  const { search, category, level, department } = query
  const ownerOf = policyDepartments(reference)
  const wanted = department === undefined ? undefined : reference.department(department)
  const ofTopic = query.topic && policiesOf(query.topic, needs)
  const like = (all: readonly CataloguedPolicy[]) =>
    all
      .filter((one) => category === undefined || one.category === category)
      .filter((one) => level === undefined || one.level === level)
      .filter((one) => !ofTopic || ofTopic.has(one.id))
      .sort((a, b) => nearness[a.category] - nearness[b.category] || a.title.localeCompare(b.title, 'zh'))
  const matching = (all: readonly CataloguedPolicy[]) =>
    search === undefined
      ? like(all).map((policy): FoundPolicy => ({ policy }))
      : searchPolicies(search, like(all), corpus)
  const others = matching(corpus.others())
  const owned = (query.which === 'others' ? others : matching(corpus.inForce())).map((found) => ({
    ...found,
    owner: ownerOf(found.policy),
  }))
  const found = owned.filter(({ owner }) => wanted === undefined || owner?.id === wanted.id)
  const start = Number(query.after ?? 0)
  const end = start + page
  return {
    total: found.length,
    policies: found.slice(start, end).map(({ policy, mentions, owner }) => ({
      id: policy.id,
      title: policy.title,
      category: policy.category,
      versionDate: policy.versionDate,
      effectiveFrom: policy.effectiveFrom,
      status: corpus.statusOf(policy),
      provisions: policy.provisions,
      ...(policy.number ? { number: policy.number } : {}),
      ...(policy.ending ? { ending: policy.ending } : {}),
      ...(owner ? { department: owner.name } : {}),
      ...(mentions ? { mentions } : {}),
    })),
    others: others.filter(({ policy }) => wanted === undefined || ownerOf(policy)?.id === wanted.id).length,
    reach: corpus.reach(),
    departments: owners(owned.flatMap(({ owner }) => owner ?? [])),
    ...(end < found.length ? { next: String(end) } : {}),
  }
}

/** The documents in force that the answers of a matter rest on. */
function policiesOf(topic: Query['topic'], { cards, corpus }: Needs): Set<string> {
  const cited = cards.all.filter((card) => card.topic === topic).flatMap(({ citations }) => citations)
  const held = cited.map(({ title, provision }) => corpus.standing(title, provision))
  return new Set(held.flatMap((one) => (typeof one === 'string' ? [] : one.id)))
}

function owners(all: readonly DepartmentName[]) {
  const counts = new Map<string, { id: string; name: string; documents: number }>()
  for (const { id, name } of all) counts.set(id, { id, name, documents: (counts.get(id)?.documents ?? 0) + 1 })
  return [...counts.values()].sort((a, b) => b.documents - a.documents || a.name.localeCompare(b.name, 'zh'))
}
