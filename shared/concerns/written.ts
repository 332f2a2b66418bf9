import type { Named } from '../named'
import { Problem } from '../problem'
import type { Concern } from './concern'
import type { CitedSource } from './evidence'

interface Words {
  text: string
  sources?: readonly CitedSource[] | undefined
}

/** A draft with one more hand in it. `at` is an ISO instant. Sources that are not sent stay as they are. */
export function written(concern: Concern, { text, sources }: Words, by: Named, at: string): Concern {
  const writers = [...new Set([...(concern.draft?.writers ?? []), by.id])]
  const kept = sources ?? concern.draft?.sources
  return { ...concern, draft: { by, at, text, writers, ...(kept?.length ? { sources: [...kept] } : {}) } }
}

/** @throws Problem 'not-now' (409) as long as nobody was given it. */
export function departmentOf({ department }: Pick<Concern, 'department'>): Named {
  if (!department) throw new Problem('not-now', '这条舆情还没有交办，先要交给责任单位')
  return department
}
