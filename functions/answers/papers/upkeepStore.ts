import { type Upkeep, upkeep } from '@shared/answers/upkeep/upkeep'
import type { Kind, Store } from '../../platform/store/store'

export type Upkeeps = Store<Upkeep>

/** One finding a document: whoever begins it second finds it there. */
export const upkeepIdOf = (document: string): string => `upkeep-${document}`
export const upkeepOf = (department: string) => `upkeep#${department}`
/** All that are signed, in the order of their last step. */
export const signedUpkeep = 'upkeep-signed'

/** 清理, beside the notices in their table. */
export const upkeeps: Kind<Upkeep> = {
  table: 'notices',
  schema: upkeep,
  isOwn: (id) => id.startsWith('upkeep-'),
  indexes: {
    first: ({ department, document }) => ({ key: upkeepOf(department.id), sort: document.id }),
    second: ({ standing, events }) => (standing ? { key: signedUpkeep, sort: events.at(-1)?.at ?? '' } : undefined),
  },
}
