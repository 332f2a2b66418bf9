import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { accountsOf, type Caller } from '@shared/people/caller'
import { everyOf } from '../platform/store/pages'
import type { Inquiries } from './caseRoom'

/** A citizen's own cases, newest first: a page of them, and of whoever has joined accounts all at once, for they lie in several lists. */
export async function myCases(
  caller: Caller,
  after: string | undefined,
  { page }: Pick<Inquiries, 'page'>,
): Promise<{ items: Inquiry[]; next?: string | undefined }> {
  const [own = caller.id, ...others] = accountsOf(caller)
  if (others.length === 0) return page({ index: 'second', key: own, newestFirst: true, after })
  const lists = await Promise.all(
    [own, ...others].map((key) => everyOf(page, { index: 'second', key, newestFirst: true })),
  )
  return { items: lists.flat().sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1)) }
}
