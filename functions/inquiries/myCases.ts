import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { helping } from '@shared/inquiries/acts/callers'
import { accountsOf, type Caller } from '@shared/people/caller'
import { everyOf } from '../platform/store/pages'
import type { Inquiries } from './caseRoom'

/** Those that the caller helps with, where they are named by `of`; else a citizen's own cases, newest first: a page of them, and of whoever has joined accounts all at once, for they lie in several lists. */
export async function myCases(
  caller: Caller,
  { after, of }: { after?: string | undefined; of?: string | undefined },
  { page }: Pick<Inquiries, 'page'>,
): Promise<{ items: Inquiry[]; next?: string | undefined }> {
  if (of !== undefined) {
    const theirs = await everyOf(page, { index: 'second', key: of, newestFirst: true })
    return { items: theirs.filter((one) => helping('read')(caller, one)) }
  }
  const [own = caller.id, ...others] = accountsOf(caller)
  if (others.length === 0) return page({ index: 'second', key: own, newestFirst: true, after })
  const lists = await Promise.all(
    [own, ...others].map((key) => everyOf(page, { index: 'second', key, newestFirst: true })),
  )
  return { items: lists.flat().sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1)) }
}
