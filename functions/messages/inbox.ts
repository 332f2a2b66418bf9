import { about, type Outgoing } from '@shared/outbox'
import { yearsLater, yearsOf } from '@shared/people/keeping/schedule'
import { inboxMessage } from '@shared/people/person'
import * as z from 'zod'
import type { Kind, Store } from '../platform/store/store'
import { unless } from '../platform/unless'

const inboxItem = inboxMessage.omit({ with: true }).extend({
  version: z.number().int(),
  person: z.string(),
  about: about.optional(),
  /** Whose it was closed the account: it is empty, and goes. */
  over: z.iso.datetime().optional(),
})
export type InboxItem = z.infer<typeof inboxItem>

/** 收件箱: delivered messages, each under its own id; by person, and the unread ones by person. */
export const inboxItems: Kind<InboxItem> = {
  table: 'messages',
  schema: inboxItem,
  isOwn: (id) => !id.startsWith('undelivered:'),
  indexes: {
    first: (one) => ({ key: one.person, sort: one.sentAt }),
    third: (one) => (one.readAt ? undefined : { key: one.person, sort: one.sentAt }),
  },
  expiresAt: ({ over, sentAt }) => over ?? yearsLater(sentAt, yearsOf('inbox')),
}

const undeliveredItem = z.object({
  /** undelivered:<message id>. */
  id: z.string(),
  version: z.number().int(),
  /** Id of the case that the message rode in. */
  about: z.string(),
  title: z.string(),
  attempts: z.number().int(),
  lastError: z.string(),
  since: z.iso.datetime(),
  at: z.iso.datetime(),
})
export type UndeliveredItem = z.infer<typeof undeliveredItem>

export const undeliveredKey = 'undelivered'

/** Messages given up on; `at` is when, `since` when they were written. */
export const undeliveredItems: Kind<UndeliveredItem> = {
  table: 'messages',
  schema: undeliveredItem,
  indexes: { second: (one) => ({ key: undeliveredKey, sort: one.at }) },
}

/** A message given up on, as staff see it. */
export function undeliveredOf(
  about: string,
  { id, title, attempts, lastError = '', createdAt, gaveUpAt = createdAt }: Outgoing,
): UndeliveredItem {
  return { id: `undelivered:${id}`, version: 0, about, title, attempts, lastError, since: createdAt, at: gaveUpAt }
}

/** Keeps a message that was given up on where staff see it; repeating it comes to the same. */
export const recordUndelivered = (
  undelivered: Pick<Store<UndeliveredItem>, 'create'>,
  about: string,
  message: Outgoing,
) => unless(undelivered.create(undeliveredOf(about, message)), 'already-exists')
