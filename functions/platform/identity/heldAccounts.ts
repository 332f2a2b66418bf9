import type { Aggregate, Kind, Store } from '../store/store'
import { type Account, accounts } from './account'

type Stores = <T extends Aggregate>(kind: Kind<T>) => Store<T>
type Held = { reading: Promise<Account | undefined>; at: number }

/** So many accounts are held at most. */
const most = 5_000

/**
 * Accounts as they were read within the last second, for whoever only checks a session: everybody who is signed in asks for
 * one with every call. What this process writes to an account counts from the moment it is written; what another process
 * wrote, a second later. Only where one process answers everybody.
 */
export function heldAccounts(
  stores: Stores,
  forMs = 1_000,
  clock: () => number = () => performance.now(),
): { store: Stores; checked: Pick<Store<Account>, 'get' | 'save'> } {
  const held = new Map<string, Held>()

  async function written<T>(id: string, writing: Promise<T>): Promise<T> {
    try {
      return await writing
    } finally {
      held.delete(id)
    }
  }
  function watched(plain: Store<Account>): Store<Account> {
    return {
      ...plain,
      create: (one) => written(one.id, plain.create(one)),
      save: (one) => written(one.id, plain.save(one)),
      async keepAll(all) {
        try {
          await plain.keepAll(all)
        } finally {
          for (const { id } of all) held.delete(id)
        }
      },
    }
  }
  const own = watched(stores(accounts))
  return {
    store: <T extends Aggregate>(kind: Kind<T>) =>
      (kind as unknown) === accounts ? (own as unknown as Store<T>) : stores(kind),
    checked: {
      get(id) {
        const last = held.get(id)
        if (last && clock() - last.at < forMs) return last.reading
        const reading = own.get(id)
        if (held.size >= most) held.clear()
        held.set(id, { reading, at: clock() })
        reading.catch(() => held.delete(id))
        return reading
      },
      save: own.save,
    },
  }
}
