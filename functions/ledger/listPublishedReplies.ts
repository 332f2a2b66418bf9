import { createHmac } from 'node:crypto'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { listPublishedReplies as contract, PublishedReply } from '@shared/ledger/contract'
import type { Received, Replied } from '@shared/operation'
import { publicWords } from '@shared/redaction/publicWords'
import type { Store } from '../platform/store/store'

interface Needs {
  inquiries: Pick<Store<Inquiry>, 'page'>
  lookupSecret: string
}

/**
 * 选登, the newest first: the editor's copies and nothing else of the cases. The query code opens a case's progress, so
 * neither the ids nor the place to read on from give it away: the latter is a time, from which the next page begins.
 */
export async function listPublishedReplies(
  { query: { after, search } }: Received<typeof contract>,
  needs: Needs,
): Promise<Replied<typeof contract>> {
  const words = search?.split(/\s+/).filter(Boolean) ?? []
  if (words.length === 0) return listedFrom(after, needs)
  const replies: PublishedReply[] = []
  let next = after
  let pages = 0
  do {
    const page = await listedFrom(next, needs)
    replies.push(...page.replies.filter((one) => says(one, words)))
    next = page.next
  } while (next && replies.length < enough && ++pages < mostPages)
  return { replies, ...(next ? { next } : {}) }
}

/** So many that were found are shown at a time; so many pages are looked through for them. */
const enough = 20
const mostPages = 8

const says = ({ question, reply, department }: PublishedReply, words: readonly string[]): boolean =>
  words.every((word) => `${question}\n${reply}\n${department}`.includes(word))

async function listedFrom(
  after: string | undefined,
  { inquiries, lookupSecret }: Needs,
): Promise<Replied<typeof contract>> {
  const page = await inquiries.page({
    index: 'fourth',
    key: 'published',
    newestFirst: true,
    ...(after ? { until: after } : {}),
  })
  const copies = page.items.flatMap((one) => publishedReply(one, lookupSecret))
  const last = copies.at(-1)?.publishedAt
  if (!page.next || !last) return { replies: copies }
  // Whatever was published at the very time where the page ends goes to the next one whole, so that nothing is lost.
  return { replies: copies.filter((one) => one.publishedAt !== last), next: last }
}

function publishedReply({ id, publication }: Inquiry, secret: string): PublishedReply[] {
  if (!publication) return []
  const name = createHmac('sha256', secret).update(`published/${id}`).digest('base64url').slice(0, 16)
  const { question, reply } = publication
  // What was published before a rule was learnt is read under it.
  return [{ id: name, ...publication, question: publicWords(question), reply: publicWords(reply) }]
}
