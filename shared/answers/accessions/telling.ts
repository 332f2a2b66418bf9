import type { Calendar } from '../../calendar/calendar'
import { beijingDate, type Day, spokenDate } from '../../calendar/date'
import { triageDesk } from '../../departments/department'
import { countyOfUnit, deskOver } from '../../departments/units/unitTree'
import { message, type Outgoing, toStaff } from '../../outbox'
import { draftersOf, type KnowledgeEvent } from '../knowledge/event'
import { waitingSince } from '../knowledge/signing'
import type { Accession } from './kept'

const about = { thing: 'accession' } as const
const titleOf = ({ draft, live, former }: Accession) =>
  (draft ?? live?.content ?? former.at(-1)?.content)?.facts.title ?? ''

/** Whoever may look at it beside its file is told that it waits; written on while it waits, it is told no more. */
export function toldToLook(event: KnowledgeEvent, after: Accession, before: Pick<Accession, 'status'>): Outgoing[] {
  if (before.status === 'waiting') return []
  const { id, unit, events } = after
  const { at, by } = event
  return whoLooks(unit.id, by.id).map((each, nth) =>
    message({
      id: `${id}#${events.length}/${nth}`,
      to: each,
      title: '有一份文件等你核对收录',
      text: `《${titleOf(after)}》，${unit.name}${by.name}交上。请对照原文件核对，核对过才收进文件库。`,
      about: { ...about, waits: true },
      at,
    }),
  )
}

/** 县（市、区）分办台 for what its units hand in, where somebody of it may sign; else 市政务公开办公室. Where one has nobody, whoever stands in for them is told. */
const whoLooks = (unit: string, except: string) => {
  const desk = countyOfUnit(unit) === undefined ? undefined : deskOver(unit)
  return [
    toStaff({ department: desk ?? triageDesk.hostId, role: 'lead', except }),
    toStaff({ department: desk ?? '', role: 'editor', except }),
  ]
}

/** Told again after so many working days, and the supervisor of the city after twice as many. 本市约定. */
const lookAgainAfter = 5

/** What still waits for its second person; the ids say since when, so that another walk sends nothing new. */
export function toldAgainToLook(
  one: Accession,
  { today, at, calendar }: { today: Day; at: string; calendar: Pick<Calendar, 'workingDaysBetween'> },
): Outgoing[] {
  const since = one.status === 'waiting' ? waitingSince(one.events) : undefined
  if (!since) return []
  const days = calendar.workingDaysBetween(beijingDate(since.at), today)
  const said = (most: number) => ({
    title: `收录的文件等核对满 ${most} 个工作日`,
    text: `《${titleOf(one)}》，${one.unit.name}${since.by.name}${spokenDate(beijingDate(since.at), today)}交上，还没有人对照原文件核对。`,
    about,
    at,
  })
  const id = `${one.id}#${since.nth}`
  const [again, late] = [lookAgainAfter, 2 * lookAgainAfter]
  return [
    ...(days >= again
      ? whoLooks(one.unit.id, since.by.id).map((to, nth) => message({ id: `${id}/again${nth}`, to, ...said(again) }))
      : []),
    ...(days >= late
      ? [message({ id: `${id}/late`, to: toStaff({ department: '', role: 'supervisor' }), ...said(late) })]
      : []),
  ]
}

/** Whoever wrote on it is told what became of it. `before` still knows who that is. */
export function toldWhatBecame(event: KnowledgeEvent, after: Accession, before: Accession): Outgoing[] {
  const said = wordsOf(event, titleOf(event.type === 'signed' ? after : before))
  if (!said) return []
  const wrote = event.type === 'withdrawn' ? everWrote(before) : draftersOf(before)
  return [...wrote]
    .filter((person) => person !== event.by.id)
    .map((person) =>
      message({ id: `${after.id}#${after.events.length}/${person}`, to: { person }, ...said, about, at: event.at }),
    )
}

const everWrote = ({ events }: Accession) =>
  new Set(events.flatMap(({ type, by }) => (type === 'handedIn' || type === 'signed' ? [by.id] : [])))

function wordsOf(event: KnowledgeEvent, title: string): { title: string; text: string } | undefined {
  const { name } = event.by
  switch (event.type) {
    case 'sentBack':
      return { title: '退回修改：收录的文件', text: `《${title}》，${name}退回：${event.reason}` }
    case 'signed':
      return { title: '文件核对过了', text: `《${title}》，${name}核对过了，几分钟内收进文件库，回答问题也用它。` }
    case 'withdrawn':
      return { title: '文件从文件库撤出', text: `《${title}》，${name}撤出：${event.reason}` }
    case 'handedIn':
    case 'dropped':
      return undefined
  }
}
