import { erase } from '@shared/inquiries/acts/itself/erase'
import { type Erasable, erasedText, type ErasureCause } from '@shared/inquiries/case/erasable'
import { wordsErasedAt } from '@shared/inquiries/case/past'
import { wordsIn } from '@shared/inquiries/history/chain'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { doneByItself } from '@shared/inquiries/thing'
import { type CaseRoom, keepChanged } from '../inquiries/caseRoom'
import { textId } from '../inquiries/texts'
import type { Bucket } from '../platform/bucket/bucket'
import { everyOf } from '../platform/store/pages'
import { again, unlessFaster } from '../platform/unless'

export interface Erasing extends CaseRoom {
  bucket: Pick<Bucket, 'remove'>
}

/**
 * Deletes what a case keeps of its asker: one conditional write that says so in the history, then what lies beside the case,
 * then a write that says that nothing does any more. Interrupted anywhere, it is finished the next time.
 */
export async function eraseCase(
  id: string,
  { what, because }: { what: Erasable[]; because: ErasureCause },
  room: Erasing,
): Promise<void> {
  const erased = await again(async () => {
    const one = await room.inquiries.get(id)
    if (!one || what.length === 0) return one
    return keepChanged(doneByItself(erase, one, { what, because }, room.moment), room)
  })
  if (!erased?.erasing) return
  if (wordsErasedAt(erased.events) >= 0) {
    await emptyTexts(erased, room)
    await emptyParts(erased, room)
    await removeFiles(erased, room)
  }
  await again(async () => {
    const one = await room.inquiries.get(id)
    if (!one?.erasing) return
    const { erasing: _erasing, ...rest } = one
    const { fileNames: _names, ...bare } = rest
    await room.inquiries.save(wordsErasedAt(one.events) >= 0 ? { ...bare, attachments: [] } : rest)
  })
}

/** Long words lay beside the case, under the digest that stays in its history. */
async function emptyTexts({ id, events }: Inquiry, { texts }: Erasing): Promise<void> {
  const gone = events.flatMap((one) =>
    wordsIn(one).flatMap((words) => (typeof words !== 'string' && 'gone' in words ? [words.gone] : [])),
  )
  if (gone.length === 0) return
  for (const one of await texts.many([...new Set(gone)].map((digest) => textId(id, digest))))
    if (one.text !== '') await unlessFaster(texts.save({ ...one, salt: '', text: '' }))
}

/** What supporting departments had in their lists begins with the question. */
async function emptyParts({ id, events, parts: now }: Inquiry, { parts }: Erasing): Promise<void> {
  const asked = events.flatMap((one) => (one.type === 'split' ? one.supporting : []))
  for (const department of new Set([...asked, ...now.map((one) => one.department)].map((one) => one.id))) {
    const there = await parts.get(`part:${id}:${department}`)
    if (there && there.excerpt !== erasedText) await unlessFaster(parts.save({ ...there, excerpt: erasedText }))
  }
}

/** The same file in two cases of one person lies there once: it stays while another case shows it. */
async function removeFiles({ id, citizen, attachments }: Inquiry, { inquiries, bucket }: Erasing): Promise<void> {
  if (attachments.length === 0) return
  const others = (await everyOf(inquiries.page, { index: 'second', key: citizen })).filter((one) => one.id !== id)
  const shown = new Set(others.flatMap((one) => (one.erasing ? [] : one.attachments)))
  for (const file of attachments) if (!shown.has(file)) await bucket.remove(`attachments/${file}`)
}
