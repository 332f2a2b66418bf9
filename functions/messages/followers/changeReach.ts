import type { Store } from '../../platform/store/store'
import { again, unless } from '../../platform/unless'
import { type Reachable, reachId } from './reached'

/** One change of how somebody may be reached, in one conditional write; nothing said yet is as good as an empty page. */
export function changeReach(
  person: string,
  reachables: Pick<Store<Reachable>, 'get' | 'create' | 'save'>,
  apply: (before: Reachable) => Reachable,
): Promise<Reachable> {
  return again(async () => {
    const before = await reachables.get(reachId(person))
    if (before) return reachables.save(apply(before))
    const made = apply({ id: reachId(person), version: 0, person, muted: [], mutedFields: [] })
    return (await unless(reachables.create(made), 'already-exists')) ?? changeReach(person, reachables, apply)
  })
}
