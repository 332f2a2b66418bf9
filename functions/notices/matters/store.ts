import { type Matter, matter } from '@shared/notices/chain/matter'
import type { Kind, Store } from '../../platform/store/store'

export type Matters = Store<Matter>

export const mattersKey = 'matters'
export const isMatter = (id: string): boolean => id.startsWith('matter-')

/** 一件事: beside the notices in their table, all in the order in which they were opened. */
export const matters: Kind<Matter> = {
  table: 'notices',
  schema: matter,
  isOwn: isMatter,
  indexes: { first: ({ openedAt }) => ({ key: mattersKey, sort: openedAt }) },
}
