import { Problem } from '../problem'
import type { Concern } from './concern'

interface Named {
  id: string
  name: string
}

/** A draft with one more hand in it. `at` is an ISO instant. */
export function written(concern: Concern, text: string, by: Named, at: string): Concern {
  const writers = [...new Set([...(concern.draft?.writers ?? []), by.id])]
  return { ...concern, draft: { by, at, text, writers } }
}

/** @throws Problem 'not-now' (409) as long as nobody was given it. */
export function departmentOf({ department }: Pick<Concern, 'department'>): Named {
  if (!department) throw new Problem('not-now', '这条舆情还没有交办，先要交给责任单位')
  return department
}
