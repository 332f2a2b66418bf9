import { type ProtectionRecord, protectionRecord } from '@shared/protection/record'
import type { Kind, Store } from '../platform/store/store'

export type ProtectionRecords = Store<ProtectionRecord>

/** How their ids begin: they share a table with accounts. */
export const protectionIds = 'protection-'
export const everyProtection = 'every-protection'

/** 影响评估记录、泄露通知书: all in one list, by when each was begun. */
export const protectionRecords: Kind<ProtectionRecord> = {
  table: 'people',
  schema: protectionRecord,
  isOwn: (id) => id.startsWith(protectionIds),
  indexes: { second: ({ events }) => ({ key: everyProtection, sort: events[0]?.at ?? '' }) },
}
