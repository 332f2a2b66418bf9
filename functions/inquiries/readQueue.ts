import { beijingDate, endOfDay } from '@shared/calendar/date'
import { isCountyDesk, isWithin } from '@shared/departments/units/unitTree'
import { officialName, triageDesk } from '@shared/departments/department'
import type { readQueue as contract } from '@shared/inquiries/contract'
import { excerptWith, lineOf } from '@shared/inquiries/showing/show'
import type { Received, Replied } from '@shared/operation'
import { type Caller, ofCounty } from '@shared/people/caller'
import { unitsOf } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import type { InquiryLine } from '@shared/inquiries/view'
import { type Aggregate, type PageRequest, type Store, upTo } from '../platform/store/store'
import type { House } from '../platform/house'
import type { CaseRoom } from './caseRoom'
import { linesHeldBack } from './looking/heldQueue'
import { owedOpenings } from './disclosureKeys'
import { partLine } from './parts'
import {
  inquiries as kind,
  queueKey,
  queueSort,
  unconfirmedEarlier,
  unconfirmedLateUntil,
  unconfirmedUntil,
} from './store'

/**
 * The queue of the caller's own department, or of the triage desk for a dispatcher: due first. One query for the page; what
 * stands beside it as counts is read off the page where that is the whole list, and else costs one more query a list.
 */
export async function readQueue(
  { query: { show, after, words, department: named } }: Received<typeof contract>,
  caller: Caller,
  room: CaseRoom,
  share: NonNullable<House['share']> = (_key, _lists, read) => read(),
): Promise<Replied<typeof contract>> {
  const department = room.reference.department(whose(caller, named))
  if (show === 'toLook') return heldQueue(department, caller, room)
  const shelves = new Set([show, 'open', 'supporting'] as const)
  const left = unitsOf({ department: department.id, heirs: room.reference.heirs }).slice(1)
  const lists = [department.id, ...left].flatMap((unit) =>
    [...shelves].map((shelf) => {
      const { index, key } = shelfOf(unit, shelf)
      return { table: kind.table, index, key }
    }),
  )
  // Whoever may look into it sees the same.
  return share(`queue ${department.id} ${left.join()} ${show} ${after ?? ''} ${words ?? ''}`, lists, async () =>
    withLeft(await queueOf(department, { show, after, words }, room), left, { show, after, words }, room),
  )
}

/** 待核看: the city's desk has all of it, the desk of a county what lies in its tree; whoever watches there reads it. */
async function heldQueue(
  department: ReturnType<CaseRoom['reference']['department']>,
  { role, department: own }: Caller,
  room: CaseRoom,
): Promise<Replied<typeof contract>> {
  const county = isCountyDesk(own) ? own : undefined
  if (role !== 'dispatcher' && !county && (role !== 'supervisor' || own !== undefined))
    throw new Problem('not-allowed', '待核看由市分办台和县（市、区）分办台办')
  const { counts } = await queueOf(department, { show: 'open' }, room)
  return { department: officialName(department), counts, inquiries: await linesHeldBack(county, room) }
}

type Shown = Exclude<Received<typeof contract>['query']['show'], 'toLook'>
/** Which page of which list, and what is looked for in it. */
interface Asked {
  show: Shown
  after?: string | undefined
  words?: string | undefined
}
const shelfOf = (department: string, shelf: Shown): PageRequest =>
  shelf === 'openings' ? owedOpenings(department) : { index: 'first', key: queueKey(department, shelf) }

async function queueOf(
  department: ReturnType<CaseRoom['reference']['department']>,
  { show, after, words }: Asked,
  { inquiries, parts, reference, moment }: CaseRoom,
): Promise<Replied<typeof contract>> {
  const list = (shelf: typeof show) => shelfOf(department.id, shelf)
  // Near means at most one working day left: due by the end of the next working day.
  const soon = endOfDay(reference.calendar.addWorkingDays(beijingDate(moment.at), 1).date)
  const untils = [unconfirmedEarlier, unconfirmedLateUntil(moment.at), unconfirmedUntil, moment.at, soon, '']
  const countOpen = () => inquiries.countsUpTo(list('open'), untils)
  const countSupporting = () => parts.count(list('supporting'))
  const [page, open, supporting] = await Promise.all([
    show === 'supporting'
      ? pageOf(
          parts,
          { ...list(show), after },
          ({ dueAt }) => dueAt,
          (one) => withWords(partLine(one, moment), one.excerpt, words),
        )
      : pageOf(
          inquiries,
          { ...list(show), after, newestFirst: show !== 'open' && show !== 'openings' },
          queueSort,
          (one) => withWords(lineOf(one, moment, true), one.text, words),
        ),
    show === 'open' ? undefined : countOpen(),
    show === 'supporting' ? undefined : countSupporting(),
  ])
  const { sorts, ...lines } = page
  const [earlier = 0, untilLate = 0, unconfirmed = 0, untilNow = 0, untilSoon = 0, all = 0] =
    open ?? (sorts ? upTo(sorts, untils) : await countOpen())
  const unconfirmedLate = untilLate - earlier
  const asked = supporting ?? sorts?.length ?? (await countSupporting())
  return {
    department: officialName(department),
    counts: {
      open: all,
      overdue: untilNow - unconfirmed,
      near: untilSoon - untilNow,
      unconfirmed,
      ...(unconfirmedLate > 0 ? { unconfirmedLate } : {}),
      supporting: asked,
    },
    ...lines,
    inquiries: show === 'open' ? inDangerFirst(lines.inquiries) : lines.inquiries,
  }
}

/** On its page whatever cannot wait stands before what is due first. */
const inDangerFirst = (lines: readonly InquiryLine[]): InquiryLine[] => [
  ...lines.filter(({ danger }) => danger !== undefined),
  ...lines.filter(({ danger }) => danger === undefined),
]

/** Those above the departments look into any queue, the desk of a county into those below it, the others into their own. */
function whose(caller: Caller, named: string | undefined): string {
  const { role, department = triageDesk.id } = caller
  if (role === 'dispatcher' || (role === 'supervisor' && !ofCounty(caller))) return named ?? triageDesk.id
  if (named !== undefined && !isWithin(department, named)) throw new Problem('not-allowed', '这是别的单位的待办')
  return named ?? department
}

/**
 * What units left that are no more, and whose work is this one's now, stands before its own on the first page. What is open of
 * theirs has come over by itself; there remain parts that were asked of them, and what was answered in their name.
 */
async function withLeft(
  own: Replied<typeof contract>,
  left: readonly string[],
  { show, after, words }: Asked,
  room: CaseRoom,
): Promise<Replied<typeof contract>> {
  if (left.length === 0 || after !== undefined) return own
  const theirs = await Promise.all(
    left.map((id) => queueOf(room.reference.department(id), { show, after, words }, room)),
  )
  const counts = Object.fromEntries(
    Object.entries(own.counts).map(([name, count]) => [
      name,
      theirs.reduce((sum, one) => sum + (one.counts[name as keyof typeof own.counts] ?? 0), count ?? 0),
    ]),
  ) as typeof own.counts
  return { ...own, counts, inquiries: [...theirs.flatMap(({ inquiries }) => inquiries), ...own.inquiries] }
}

/** A page of a list; of the whole list also what it is sorted by, so that nobody need ask again how many there are. */
async function pageOf<T extends Aggregate>(
  store: Pick<Store<T>, 'page'>,
  request: PageRequest,
  sortOf: (item: T) => string,
  line: (item: T) => InquiryLine[],
): Promise<{ inquiries: InquiryLine[]; next?: string; sorts?: string[] }> {
  const { items, next } = await store.page(request)
  const lines = { inquiries: items.flatMap(line) }
  if (next) return { ...lines, next }
  return request.after === undefined ? { ...lines, sorts: items.map((one) => `${sortOf(one)}|${one.id}`) } : lines
}

/** The line, where the words stand in what was written or in its code; with the words in what is shown of it. */
function withWords(line: InquiryLine, text: string, words: string | undefined): InquiryLine[] {
  if (words === undefined) return [line]
  if (text.includes(words)) return [{ ...line, excerpt: excerptWith(text, words) }]
  return line.id.includes(words.toUpperCase()) ? [line] : []
}
