import type { AreaTree } from '../areas/tree'
import type { Caller } from '../people/caller'
import type { NoticeDraft, NoticeView } from './contract'
import type { Issue, Notice } from './notice'
import { periodOn } from './period'

/** The issue as anyone may read it on the day `today` ('YYYY-MM-DD'): who drafted and who approved stays inside. */
export function viewOf(
  { id, department, issue: { content, issuedAt } }: Notice & { issue: Issue },
  areas: AreaTree,
  today: string,
): NoticeView {
  const { field, title, text, from, until, contact, basis, example = false } = content
  const { words, running } = periodOn(today, content)
  return {
    id,
    field,
    title,
    text,
    areas: content.areas.map((code) => ({ code, name: areas.fullName(code) || '已经撤并的地方' })),
    from,
    until,
    period: words,
    running,
    contact,
    ...(basis ? { basis } : {}),
    department: department.name,
    issuedAt,
    example,
  }
}

/** The draft as colleagues see it; `mine` tells a drafter that somebody else has to approve it. */
export function draftOf(notice: Notice, caller: Caller): NoticeDraft {
  const { id, version, status, department, draftedBy, draftedAt, content } = notice
  return {
    id,
    version,
    status,
    department: department.name,
    draftedBy: draftedBy.name,
    draftedAt,
    mine: draftedBy.id === caller.id,
    content,
  }
}
