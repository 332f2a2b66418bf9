import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { wordsIn } from '@shared/inquiries/history/chain'
import { addressOf, type Outgoing } from '@shared/outbox'
import type { Caller } from '@shared/people/caller'

/**
 * With a message for each step in which a citizen has just written something, that WeChat is to look at: it rides with the
 * case, so that neither is lost alone, and nobody waits for it.
 */
export function asksToLook(after: Inquiry, from: number, { role, id }: Caller, at: string): Inquiry {
  if (role !== 'citizen') return after
  const steps = after.events.flatMap((one, nth) => {
    const says =
      one.type === 'submitted' ||
      (one.by.id === id && (wordsIn(one).length > 0 || ('attachments' in one && one.attachments !== undefined)))
    return nth >= from && says ? [nth + 1] : []
  })
  return steps.length === 0
    ? after
    : { ...after, outbox: [...after.outbox, ...steps.map((step) => toLook(after.id, step, at))] }
}

const toLook = (id: string, step: number, at: string): Outgoing => ({
  id: `${id}#${step}/look`,
  to: addressOf({ looksAt: id, step }),
  title: '内容检查',
  text: '',
  createdAt: at,
  attempts: 0,
  nextAttemptAt: at,
})
