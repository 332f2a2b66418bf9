import { readsNotice } from '@shared/notices/access'
import { by } from '@shared/notices/acts/act'
import type { previewNotice as contract } from '@shared/notices/contract'
import { goesUp } from '@shared/notices/law/goesUp'
import { isDraft } from '@shared/notices/status'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { type ReadingNotices, shownIssue } from './readNotice'

/** What residents would read were a draft issued today, by the same hand that shows them the issue. Nothing is kept. */
export async function previewNotice(
  { params: { id } }: Received<typeof contract>,
  caller: Caller,
  needs: ReadingNotices,
): Promise<Replied<typeof contract>> {
  const found = await needs.notices.get(id)
  if (!found) throw new Problem('not-found', '没有这份公告，可能已经移走')
  if (!readsNotice(caller, found)) throw new Problem('not-allowed', `这份公告由${found.department.name}起草`)
  if (!isDraft(found.status)) throw new Problem('not-now', '这份公告已经不是草稿，请看公告全文')
  const { at, today, facts } = needs.moment
  const content = goesUp(found.content, today, facts)
  const issue = { content, issuedAt: at, approvedBy: by(caller), sender: found.department }
  return shownIssue({ ...found, status: 'issued', content, issue }, needs)
}
