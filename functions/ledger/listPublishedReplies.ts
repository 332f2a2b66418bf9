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
  { query: { after } }: Received<typeof contract>,
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
