import type { Replied } from '@shared/operation'
import type { listHelp as contract } from '@shared/people/helping/contractHelping'
import { inForce } from '@shared/people/helping/help'
import { accounts } from '../../platform/identity/account'
import type { House } from '../../platform/house'

/** Both sides of 代办 for one person, as far as it counts now: what is agreed lies with each helper. */
export async function helpOf(
  id: string,
  { store, now }: Pick<House, 'store' | 'now'>,
): Promise<Replied<typeof contract>> {
  const people = store(accounts)
  const at = now().toISOString()
  const own = await people.get(id)
  const helpers = await Promise.all((own?.helpers ?? []).map((one) => people.get(one)))
  const mine = inForce(own?.helps ?? [], at)
  const helped = await Promise.all(mine.map(({ person }) => people.get(person)))
  return {
    helpers: helpers.flatMap((one) =>
      one && !one.closed
        ? inForce(one.helps ?? [], at)
            .filter(({ person }) => person === id)
            .map(({ may, from, until }) => ({ id: one.id, name: one.phone ?? one.name, may, from, until }))
        : [],
    ),
    helped: mine.flatMap(({ person, ...rest }, nth) => {
      const one = helped[nth]
      return one && !one.closed ? [{ id: person, name: one.phone ?? one.name, ...rest }] : []
    }),
  }
}
