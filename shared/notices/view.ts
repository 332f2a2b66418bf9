import type { AreaTree } from '../areas/tree'
import type { Caller } from '../people/caller'
import { Problem } from '../problem'
import { neverPublic } from '../redaction/kinds'
import { publicWords, withoutHidden } from '../redaction/publicWords'
import { offers } from '../act'
import { writesNotice } from './access'
import type { NoticeMoment } from './acts/moment'
import type { Hung } from './chain/progress'
import { trueRun } from './chain/trueRun'
import { ruleWords } from './audience/groupWords'
import { fullNameOf } from './files/fullName'
import type { NoticeFile } from './files/noticeFile'
import { basesIn } from './law/basis'
import type { NoticeDraft, NoticeView } from './contractParts'
import { noticeActs } from './everyAct'
import { goesUp } from './law/goesUp'
import { kindMeant } from './law/kinds'
import { calledBy, leastSaid, leastWords, lawOf, upBy } from './law/least'
import { editionOf, type Notice, writersOf } from './notice'
import type { PlanOutcome } from './outcome/outcome'
import { periodOn, standingOn } from './period'
import { type NoticeAction, noticeActions, noticeLeadsTo } from './status'

/** The issue as anyone may read it on the day `today` ('YYYY-MM-DD'): who drafted and who approved stays inside. */
export function viewOf(one: Hung, { today, facts }: Pick<NoticeMoment, 'today' | 'facts'>): NoticeView {
  const { id, department, events, corrects, replacedBy, issue } = one
  const { content, issuedAt } = issue
  const {
    field,
    title,
    text,
    who,
    shape,
    contact,
    place,
    basis,
    attachments,
    response,
    outcome,
    example = false,
  } = content
  const kind = kindMeant(content)
  const rule = lawOf(kind, content.from, facts)
  const run = trueRun(one, facts, today)
  const withdrawn = events.find((one) => one.type === 'withdrawn')
  const gone = withdrawn ? '已撤回' : replacedBy ? '已被更正' : undefined
  const { words, running } = periodOn(today, run, calledBy(rule))
  const over = !running && today > run.until
  return {
    id,
    field,
    ...(kind.id === 'other' ? {} : { kind: kind.name }),
    title: shown(title),
    text: shown(text),
    areas: placesOf(content.areas, facts.areas),
    ...(who ? { who: { rule: who, words: ruleWords(who) } } : {}),
    ...(shape ? { shape } : {}),
    from: run.from,
    until: run.until,
    ...(run.open && !gone ? { unproven: run.open } : {}),
    ...(run.hungSince && !gone ? { hungSince: run.hungSince } : {}),
    period: gone ?? words,
    running: running && !gone,
    ...(rule?.bound === 'atLeast' ? { least: leastSaid(rule) } : {}),
    now: over || gone ? [] : [...(kind.now ?? [])],
    contact: withoutHidden(contact),
    ...(place ? { place: shown(place) } : {}),
    ...(basis ? { basis: shown(basis) } : {}),
    ...(response ? { response } : {}),
    ...(outcome ? { outcome: shownOutcome(outcome) } : {}),
    ...(attachments?.length ? { attachments: filesOf(attachments, gone === undefined) } : {}),
    laws: basesIn(basis, rule),
    department: department.name,
    issuedAt,
    example,
    ...(corrects ? { corrects: toldOf(corrects) } : {}),
    ...(replacedBy ? { replacedBy: toldOf(replacedBy) } : {}),
    ...(withdrawn ? { withdrawn: { at: withdrawn.at, reason: shown(withdrawn.reason) } } : {}),
  }
}

/** A notice may lawfully name people and their village; the numbers of a person it may not. */
export const shown = (words: string) => publicWords(words, neverPublic)

const shownOutcome = ({ taken, kept, ...counts }: PlanOutcome): PlanOutcome => ({
  ...counts,
  taken: taken.map(({ what, how }) => ({ what: shown(what), how: shown(how) })),
  kept: kept.map(({ what, why }) => ({ what: shown(what), why: shown(why) })),
})

const toldOf = <T extends { title: string; reason: string }>(other: T): T => ({
  ...other,
  title: shown(other.title),
  reason: shown(other.reason),
})

const filesOf = (files: readonly NoticeFile[], open: boolean) =>
  files.map((one) => ({
    name: shown(fullNameOf(one)),
    size: one.size ?? 0,
    sha256: one.sha256 ?? '',
    ...(open ? { file: one.file } : {}),
  }))

const placesOf = (codes: readonly string[], areas: AreaTree) =>
  codes.map((code) => ({ code, name: areas.fullName(code) || '已经撤并的地方' }))

/** The draft as colleagues see it; `mine` tells whoever wrote it that somebody else has to approve it. */
export function draftOf(notice: Notice & Pick<Hung, 'postings'>, caller: Caller, moment: NoticeMoment): NoticeDraft {
  const { id, status, department, draftedBy, draftedAt, content, events, corrects, issue } = notice
  const { today, facts } = moment
  const runs = issue && trueRun({ ...notice, issue }, facts, today)
  const gone = notice.replacedBy ?? events.find((one) => one.type === 'withdrawn')
  const back = status === 'returned' ? events.findLast((one) => one.type === 'sentBack') : undefined
  const kind = kindMeant(content)
  const rule = lawOf(kind, content.from, facts)
  const by = upBy(kind, content.since, facts)
  return {
    id,
    version: editionOf(notice),
    status,
    department: department.name,
    draftedBy: draftedBy.name,
    draftedAt,
    ...(runs && status === 'issued' ? { standing: standingOn(today, runs), runs } : {}),
    ...(corrects ? { corrects } : {}),
    ...(gone ? { gone: { at: gone.at, reason: gone.reason } } : {}),
    ...(kind.posted ? { posted: kind.posted.basis } : {}),
    mine: writersOf(notice).has(caller.id),
    ours: writesNotice(caller, notice),
    kind: kind.name,
    places: placesOf(content.areas, facts.areas),
    ...(rule?.bound === 'atLeast' ? { least: leastWords(rule) } : {}),
    ...(by ? { upBy: { day: by.day, words: by.words, late: today > by.day } } : {}),
    ...(back?.type === 'sentBack' ? { sentBack: { by: back.by.name, at: back.at, reason: back.reason } } : {}),
    ...(status === 'submitted' ? { wouldRun: wouldRun(notice, moment) } : {}),
    can: noticeActions.filter((action) => mayNow(action, notice, caller, moment)),
    content,
  }
}

function mayNow(action: NoticeAction, notice: Notice, caller: Caller, moment: NoticeMoment): boolean {
  const leadsTo = noticeLeadsTo(notice.status, action)
  if (action === 'correct') return leadsTo !== undefined && writesNotice(caller, notice)
  return offers(noticeActs[action], notice, { caller, moment, leadsTo })
}

/** The period it would have if it went up today, or why it cannot. */
function wouldRun({ content }: Notice, { today, facts }: NoticeMoment): NoticeDraft['wouldRun'] {
  try {
    const { from, until } = goesUp(content, today, facts)
    return { from, until, moved: from !== content.from || until !== content.until }
  } catch (error) {
    if (error instanceof Problem && error.detail) return { why: error.detail }
    throw error
  }
}
