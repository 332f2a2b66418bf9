import type { Concern } from '@shared/concerns/concern'
import { inquiries } from '../../inquiries/store'
import type { House } from '../../platform/house'

/** Who is nobody's account: rows of a register, and what was written down for somebody who called. */
const reachable = (citizen: string) => citizen !== 'register' && !citizen.startsWith('spoken-')

/** The cases of these codes and all that were merged into them, each with who asked; those that are not there are left out. */
export async function casesNamed(
  codes: readonly string[],
  { store }: Pick<House, 'store'>,
): Promise<NonNullable<Concern['linked']>> {
  const found = await store(inquiries).many(codes)
  return found
    .flatMap(({ id, citizen, merged }) => [{ id, citizen }, ...merged])
    .map(({ id, citizen }) => (reachable(citizen) ? { id, asker: citizen } : { id }))
}
