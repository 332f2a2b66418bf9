import { type KeptLocal, keptLocal } from '@shared/answers/local/kept'
import type { Kind, Store } from '../../platform/store/store'

export type KeptLocals = Store<KeptLocal>

/** How the ids of what places add begin: they share a table with notices. */
export const keptLocalIds = 'local#'
const unitLocals = (unit: string) => `locals#${unit}`
export const cardLocals = (place: string) => `locals-at#${place}`
/** Everything that was ever signed or withdrawn. */
export const saidLocals = 'locals-said'
/** What was never shown and waits for its first signature. */
export const waitingLocals = 'locals-waiting'

const lastOf = ({ events }: KeptLocal) => events.at(-1)?.at ?? ''
const firstOf = (one: KeptLocal) => (one.status === 'waiting' ? { key: waitingLocals, sort: lastOf(one) } : undefined)

/** 本地的办法, by its unit, by its place, and what was ever signed all together. */
export const keptLocals: Kind<KeptLocal> = {
  table: 'notices',
  schema: keptLocal,
  isOwn: (id) => id.startsWith(keptLocalIds),
  indexes: {
    first: (one) => ({ key: unitLocals(one.department.id), sort: lastOf(one) }),
    second: (one) => (one.live || one.withdrawn ? { key: saidLocals, sort: lastOf(one) } : firstOf(one)),
    third: (one) => ({ key: cardLocals(one.place.id), sort: lastOf(one) }),
  },
}
