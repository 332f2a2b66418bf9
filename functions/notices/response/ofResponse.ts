import type { Notice } from '@shared/notices/notice'
import { isDraft } from '@shared/notices/status'
import type { listNoticesOfResponse as contract } from '@shared/notices/response/contractResponse'
import { shown } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import { everyOf } from '../../platform/store/pages'
import { type Notices, responseKey } from '../store'

/** Drafts and issues of the response to one concern that still stand; a few. */
export async function noticesOf(concern: string, notices: Pick<Notices, 'page'>): Promise<Notice[]> {
  const all = await everyOf(notices.page, { index: 'fourth', key: responseKey(concern) })
  return all.filter(({ status }) => isDraft(status) || status === 'issued')
}

/** What was issued of a response and stands, for anyone to go on from it. */
export async function listNoticesOfResponse(
  { params: { id } }: Received<typeof contract>,
  notices: Pick<Notices, 'page'>,
): Promise<Replied<typeof contract>> {
  const all = await noticesOf(id, notices)
  return {
    notices: all.flatMap(({ id: own, issue }) => {
      const { response, title } = issue?.content ?? {}
      return issue && response && title
        ? [{ id: own, title: shown(title), issuedAt: issue.issuedAt, at: response.at }]
        : []
    }),
  }
}
