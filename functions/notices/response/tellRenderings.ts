import { toWriter } from '@shared/notices/telling'
import { message, type Outgoing } from '@shared/outbox'
import type { MessageChannel } from '../../messages/channels/channel'
import { deliverAll } from '../../messages/deliverAll'
import { undeliveredItems } from '../../messages/inbox'
import type { StaffBook } from '../../messages/staffBook'
import type { House } from '../../platform/house'
import { notices as kind } from '../store'
import { noticesOf } from './ofResponse'

interface Needs {
  house: Pick<House, 'store' | 'now'>
  book: StaffBook
  channel: MessageChannel
}

/** Of none of those who write notices. */
const nobody = { id: '', name: '' }

/**
 * 同源发布: tells whoever wrote the notices that tell a response, drafts among them, what has become of it, under ids that
 * name message and notice: so an attempt that is repeated reaches whoever was missed and nobody twice.
 */
export async function tellRenderings(
  concern: string,
  { id, title, text, createdAt }: Outgoing,
  { house, book, channel }: Needs,
): Promise<void> {
  const sendings = (await noticesOf(concern, house.store(kind))).flatMap((notice) =>
    toWriter(notice, nobody, title, `公告「${notice.content.title}」：${text}`).map((told) => ({
      about: notice.id,
      message: message({
        ...told,
        id: `${id}/${notice.id}`,
        about: { thing: 'noticeDraft', id: notice.id },
        at: createdAt,
      }),
    })),
  )
  const needs = { book, channel, undelivered: house.store(undeliveredItems) }
  const refused = await deliverAll(sendings, house.now().toISOString(), needs)
  for (const error of refused.values()) throw error
}
