import { beijingDate } from '../calendar/date'
import type { AreaTree } from '../areas/tree'
import type { Caller } from '../people/caller'
import { Problem } from '../problem'
import { neverPublic } from '../redaction/kinds'
import { publicWords, withoutHidden } from '../redaction/publicWords'
import { ruleWords } from './audience/groupWords'
import { basesIn } from './basis'
import type { NoticeDraft, NoticeView } from './contract'
import { goesUp } from './goesUp'
import { kindMeant } from './kinds'
import { type Law, leastWords, lawOf, upBy } from './least'
import { writersOf } from './moves'
import type { Issue, Notice } from './notice'
import { periodOn } from './period'

/** The issue as anyone may read it on the day `today` ('YYYY-MM-DD'): who drafted and who approved stays inside. */
export function viewOf(
  { id, department, events, issue: { content, issuedAt } }: Notice & { issue: Issue },
  areas: AreaTree,
  today: string,
  law: Law,
): NoticeView {
  const { field, title, text, who, from, until, contact, place, basis, example = false } = content
  const kind = kindMeant(content)
  const rule = lawOf(kind, from, law)
  const gone = events.find((one) => one.type === 'withdrawn')
  const { words, running } = periodOn(today, content)
  return {
    id,
    field,
    ...(kind.id === 'other' ? {} : { kind: kind.name }),
    title: shown(title),
    text: shown(text),
    areas: placesOf(content.areas, areas),
    ...(who ? { who: { rule: who, words: ruleWords(who) } } : {}),
    from,
    until,
    period: gone ? '已撤回' : words,
    running: running && !gone,
    ...(rule?.bound === 'atLeast' ? { least: `法律要求公示${leastWords(rule)}` } : {}),
    now: running && !gone ? [...(kind.now ?? [])] : [],
    contact: withoutHidden(contact),
    ...(place ? { place: shown(place) } : {}),
    ...(basis ? { basis: shown(basis) } : {}),
    laws: basesIn(basis, rule),
    department: department.name,
    issuedAt,
    example,
    ...(gone ? { withdrawn: { at: gone.at, reason: shown(gone.reason) } } : {}),
  }
}

/** A notice may lawfully name people and their village; the numbers of a person it may not. */
const shown = (words: string) => publicWords(words, neverPublic)

const placesOf = (codes: readonly string[], areas: AreaTree) =>
  codes.map((code) => ({ code, name: areas.fullName(code) || '已经撤并的地方' }))

/** The draft as colleagues see it; `mine` tells whoever wrote it that somebody else has to approve it. */
export function draftOf(notice: Notice, caller: Caller, now: Date, law: Law & { areas: AreaTree }): NoticeDraft {
  const { id, version, status, department, draftedBy, draftedAt, content, events } = notice
  const back = status === 'returned' ? events.findLast((one) => one.type === 'sentBack') : undefined
  const kind = kindMeant(content)
  const rule = lawOf(kind, content.from, law)
  const by = upBy(kind, content.since, law)
  return {
    id,
    version,
    status,
    department: department.name,
    draftedBy: draftedBy.name,
    draftedAt,
    mine: writersOf(notice).has(caller.id),
    ours: notice.department.id === caller.department || caller.role === 'editor',
    kind: kind.name,
    places: placesOf(content.areas, law.areas),
    ...(rule?.bound === 'atLeast' ? { least: leastWords(rule) } : {}),
    ...(by ? { upBy: { day: by.day, words: by.words, late: beijingDate(now) > by.day } } : {}),
    ...(back?.type === 'sentBack' ? { sentBack: { by: back.by.name, at: back.at, reason: back.reason } } : {}),
    ...(status === 'draft' ? { wouldRun: wouldRun(notice, now, law) } : {}),
    content,
  }
}

/** The period it would have if it went up today, or why it cannot. */
function wouldRun({ content }: Notice, now: Date, law: Law): NoticeDraft['wouldRun'] {
  try {
    const { from, until } = goesUp(content, beijingDate(now), law)
    return { from, until, moved: from !== content.from || until !== content.until }
  } catch (error) {
    if (error instanceof Problem && error.detail) return { why: error.detail }
    throw error
  }
}
