import { shelfOf } from '@shared/notices/audience/areas'
import { type Notice, notice } from '@shared/notices/notice'
import { isDraft } from '@shared/notices/status'
import { isMatter } from './matters/store'
import { isVoice } from './voices/store'
import type { Kind, Store } from '../platform/store/store'

export type Notices = Store<Notice>

/** Issues for one county, or for more than one, sorted by the last day of their period. */
export const issuedKey = (shelf: string) => `issued#${shelf}`
export const draftKey = 'draft'
/** Issues that are steps of one matter, in the order of issue. */
export const matterKey = (matter: string) => `matter#${matter}`
/** Drafts and issues that tell the response to one concern, in the order in which they were begun. */
export const responseKey = (concern: string) => `response#${concern}`

/** Notices: the drafts, and the issues by the county they concern. */
export const notices: Kind<Notice> = {
  table: 'notices',
  schema: notice,
  // Boards and what hangs on them, matters, what was said of them, registered documents, yearly reports, cards, templates,
  // texts on their way into the library and interpretations lie in the same table.
  isOwn: (id) =>
    !/^((site|posting|beat|paper|upkeep|yearly)-|(card|local|template|accession|interpretation)#)/.test(id) &&
    !isMatter(id) &&
    !isVoice(id),
  indexes: {
    first: (one) => (isDraft(one.status) ? { key: draftKey, sort: one.draftedAt } : undefined),
    third: ({ issue }) => issue?.content.chain && { key: matterKey(issue.content.chain.matter), sort: issue.issuedAt },
    second: ({ issue }) => issue && { key: issuedKey(shelfOf(issue.content.areas)), sort: issue.content.until },
    fourth: (one) => one.content.response && { key: responseKey(one.content.response.concern), sort: one.draftedAt },
  },
}
