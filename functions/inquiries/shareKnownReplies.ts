import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { repliesIn } from '@shared/inquiries/case/past'
import { publicWords } from '@shared/redaction/publicWords'
import type { House } from '../platform/house'
import { type KnownReply, writeKnownReplies } from '../platform/bucket/knownReplies'
import { everyOf } from '../platform/store/pages'
import { inquiries as kind } from './store'

/**
 * Makes every published copy a known question of 一号答, and forgets the ones taken back: the list is written anew from the
 * cases after each 选登 and each withdrawal, and again whenever cases are tended, should a process have died in between.
 */
export async function shareKnownReplies(house: Pick<House, 'store' | 'bucket'>): Promise<void> {
  const published = await everyOf(house.store(kind).page, { index: 'fourth', key: 'published' })
  await writeKnownReplies(house.bucket, published.flatMap(knownReply))
}

function knownReply(inquiry: Inquiry): KnownReply[] {
  const { id, department: owner, publication } = inquiry
  if (!publication) return []
  const { question, reply, department, publishedAt, confirmedAt } = publication
  const basis = publication.basis ?? repliesIn(inquiry).at(-1)?.basis ?? []
  return [
    {
      question: publicWords(question),
      reply: publicWords(reply),
      department,
      publishedAt,
      ...(confirmedAt ? { confirmedAt } : {}),
      basis,
      case: { id, department: owner.id },
    },
  ]
}
