import type { AreaTree } from '@shared/areas/tree'
import type { Named } from '@shared/named'
import { Problem } from '@shared/problem'

/** A place by the code in force, and as people say it. @throws Problem 'bad-input' for a code that is none. */
export function namedPlace(given: string, areas: AreaTree): Named {
  const code = areas.canonical(given)
  const found = areas.get(code)
  if (!found) throw new Problem('bad-input', '没有这个地方，请从列表里选')
  return { id: code, name: areas.fullName(code) || found.name }
}
