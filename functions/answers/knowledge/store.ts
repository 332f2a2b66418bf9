import { type KeptCard, keptCard } from '@shared/answers/knowledge/knowledge'
import type { Kind, Store } from '../../platform/store/store'

export type KeptCards = Store<KeptCard>

/** How the ids of kept cards begin: they share a table with notices. */
export const keptCardIds = 'card#'
export const departmentCards = (department: string) => `cards#${department}`
/** Everything that lies over the seeds. */
export const laidCards = 'cards-laid'
/** What never answered and waits for its first signature. */
export const waitingCards = 'cards-waiting'

const lastOf = ({ events }: KeptCard) => events.at(-1)?.at ?? ''
const firstOf = (one: KeptCard) => (one.status === 'waiting' ? { key: waitingCards, sort: lastOf(one) } : undefined)

/** 知识卡 that departments keep, by their department; those that ever answered or were withdrawn also all together. */
export const keptCards: Kind<KeptCard> = {
  table: 'notices',
  schema: keptCard,
  isOwn: (id) => id.startsWith(keptCardIds),
  indexes: {
    first: (one) => ({ key: departmentCards(one.department.id), sort: lastOf(one) }),
    second: (one) => (one.live || one.withdrawn ? { key: laidCards, sort: lastOf(one) } : firstOf(one)),
  },
}
