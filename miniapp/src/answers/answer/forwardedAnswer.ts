import type { Answer } from '@shared/answers/answer/answer'
import type { Forwarded } from '../../platform/forwarding/forwarded'

/** A phone, a document number, an address to write to: a question that holds one stays with who asked it. */
const someonesNumber = /(?:[\d０-９][\s\-－—]?){7,}|[A-Za-z0-9._-]+[@＠]/

/** The answer as it is handed on: the source or the city's own question as title, the question only where it opens again. */
export function forwardedAnswer(
  answer: Answer | undefined,
  query: { q: string; about: string; literally?: string | undefined },
): Forwarded {
  const title = titleOf(answer)
  if (!query.q || someonesNumber.test(`${query.q}\n${query.about}`)) return { title, page: '/answers/ask/index' }
  return { title, page: '/answers/answer/index', query }
}

function titleOf(answer: Answer | undefined): string {
  if (answer?.urgent) return '遇到危险先打电话，再做什么'
  const [source] = answer?.citations ?? []
  return answer?.understood ?? (source ? `《${source.title}》怎么说` : '聊城 · 一号答：每个回答都有出处')
}
