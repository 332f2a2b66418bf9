import { message, type Outgoing } from '@shared/outbox'
import { inboxChannel } from '../../functions/messages/channels/inbox'
import { type InboxItem } from '../../functions/messages/inbox'
import type { Store } from '../../functions/platform/store/store'

/** A message about an example case to one person. */
export const messageTo = (person: string, id: string, at: string, title = '示例'): Outgoing =>
  message({ id, to: { person }, title, text: '示例内容', about: { thing: 'inquiry', id: 'EXAM-0001' }, at })

/** Puts a message to one person into their inbox, as the outbox does. */
export const putInto = (inbox: Store<InboxItem>, { id, to, title, text, about, link }: Outgoing, at: string) =>
  inboxChannel(inbox).carry([{ id, person: to, title, text, about, link, sentAt: at }])

/** An inbox to which the line goes after so many rows, in the middle of a write if need be. */
export function breakingAfter(rows: number, inbox: Store<InboxItem>): Store<InboxItem> {
  let left = rows
  return {
    ...inbox,
    keepAll: async (items) => {
      const taken = items.slice(0, left)
      left -= taken.length
      await inbox.keepAll(taken)
      if (taken.length < items.length) throw new Error('gone')
    },
  }
}
