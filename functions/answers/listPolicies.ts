import type { listPolicies as contract } from '@shared/answers/contract'
import { competenceOf } from '@shared/departments/competence'
import type { Received, Replied } from '@shared/operation'
import type { Reference } from '../platform/reference'
import type { Corpus } from './corpus'
import type { ListedPolicy } from './corpusFiles'

const page = 30

/** Nearest to home first: the city's own rules, the province's, then the nation's. */
const nearness: Record<ListedPolicy['category'], number> = {
  聊城: 0,
  山东: 1,
  其他: 2,
  部门规章: 3,
  行政法规: 4,
  法律: 5,
}

/**
 * 政策文件库: documents in force by words in the title, by kind and by the department that answers for them.
 * @throws Problem 'not-found' (404) for a department that does not exist.
 */
export function listPolicies(
  { search, category, department, after }: Received<typeof contract>['query'],
  corpus: Pick<Corpus, 'inForce'>,
  reference: Reference,
): Replied<typeof contract> {
  const competent = competenceOf(reference.departments)
  const wanted = department === undefined ? undefined : reference.department(department)
  const words = search?.split(/\s+/).filter(Boolean) ?? []
  const found = corpus
    .inForce()
    .filter((one) => category === undefined || one.category === category)
    .filter((one) => words.every((word) => one.fullTitle.includes(word) || one.title.includes(word)))
    .filter((one) => wanted === undefined || competent(one.title)?.id === wanted.id)
    .sort((a, b) => nearness[a.category] - nearness[b.category] || a.title.localeCompare(b.title, 'zh'))
  const start = Number(after ?? 0)
  const policies = found.slice(start, start + page).map(({ id, title, category: kind, effectiveFrom, provisions }) => {
    const owner = competent(title)
    return { id, title, category: kind, effectiveFrom, provisions, ...(owner ? { department: owner.name } : {}) }
  })
  const end = start + page
  return { total: found.length, policies, ...(end < found.length ? { next: String(end) } : {}) }
}
