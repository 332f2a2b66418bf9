import * as z from 'zod'
import type { Department } from './department'

/**
 * 职责交叉: a matter for which the law names several departments, or leaves it to the place which of them acts.
 * Every group in `words` must be met by one of its words. `departments` in the order in which they are to be looked at;
 * `basis` the provision that names them or leaves the choice to the local government, absent while its new words are not read up;
 * `example` a citizen's words.
 */
export const overlap = z.object({
  matter: z.string().min(2),
  words: z.array(z.array(z.string().min(1)).min(1)).min(1),
  departments: z.array(z.string()).min(2).max(3),
  basis: z.object({ title: z.string().min(2), article: z.string().min(3) }).optional(),
  example: z.string().min(4),
})
export type Overlap = z.infer<typeof overlap>

/** The departments that a question's matter also concerns, each with the reason, in the order of the law's list. */
export function overlapping(overlaps: readonly Overlap[], departments: readonly Department[]) {
  return (question: string): { id: string; name: string; reason: string }[] =>
    overlaps
      .filter(({ words }) => words.every((group) => group.some((word) => question.includes(word))))
      .flatMap(({ matter, departments: ids, basis }) =>
        ids.flatMap((id) => {
          const found = departments.find((each) => each.id === id)
          const cited = basis ? `（《${basis.title}》${basis.article}）` : ''
          const reason = `“${matter}”由几个部门分工负责${cited}，${found?.name ?? ''}是其中之一`
          return found ? [{ id, name: found.name, reason }] : []
        }),
      )
}
