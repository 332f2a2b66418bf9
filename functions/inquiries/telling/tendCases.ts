import { passOnAll } from '../acts/passOnAll'
import { beijingDate } from '@shared/calendar/date'
import { due } from '@shared/deadlines/due'
import { triageDesk } from '@shared/departments/department'
import { abandon, toAbandon } from '@shared/inquiries/acts/itself/abandon'
import { close } from '@shared/inquiries/acts/itself/close'
import { lapse, toLapse } from '@shared/inquiries/acts/itself/lapse'
import { unitsOf } from '@shared/people/heirs'
import { ruleOn } from '@shared/inquiries/limits/clocks'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { doneByItself, recountedCase } from '@shared/inquiries/thing'
import type { House } from '../../platform/house'
import { pagesOf } from '../../platform/store/pages'
import type { PageRequest, Store, Aggregate } from '../../platform/store/store'
import { unless } from '../../platform/unless'
import { type CaseRoom, caseRoom, keepChanged } from '../caseRoom'
import { owesPart, settleMove, settleParts } from '../parts'
import { shareKnownReplies } from '../shareKnownReplies'
import { queueKey } from '../store'
import { takingBack } from './takeBack'
import { tallies } from './tallies'
import { tellingStaff } from './tellingStaff'
import { tendOpenings } from './tendOpenings'

export interface Tended {
  /** Cases whose date moved, or is no longer provisional, because the calendar changed. */
  recounted: number
  /** Cases closed because nobody rated the reply in time. */
  closed: number
  /** Applications whose time of waiting is over, and those whose opening is judged again. */
  waited: number
  /** Cases taken back from whoever has left. */
  takenBack: number
}

/**
 * What no person does: after a holiday notice was loaded every open case is counted anew, answered cases are closed after a
 * while, what is in the hand of somebody who has left goes back to its desk, the lists of supporting departments are made to agree with their cases, and staff are told what is due. Walks page
 * by page, changes each case by one conditional write, and may be repeated or interrupted at any place.
 * @param othersFirst is waited for after each page: where people are answered by the same process, they go first.
 */
export async function tendCases(house: House, othersFirst: () => Promise<unknown> = alone): Promise<Tended> {
  const room = await caseRoom(house)
  const tell = tellingStaff(house)
  const tended = { recounted: 0, closed: 0, waited: 0, takenBack: 0 }
  const lookingForLeft = takingBack(house, room)
  const every = walkingWith(othersFirst)
  const { departments, countyUnits, former, heirs } = room.reference
  for (const one of former) await passOnAll(one, room)
  for (const { id: desk } of [triageDesk, ...departments, ...countyUnits]) {
    const counts = tallies()
    for (const department of unitsOf({ department: desk, heirs })) await tendUnit(department, counts)
    await tell.ofTheDay(desk, counts, room.moment)
  }
  await shareKnownReplies(house)
  if (tended.recounted + tended.closed + tended.waited + tended.takenBack > 0) house.nudge()
  return tended

  /** The cases that lie with one unit. */
  async function tendUnit(department: string, counts: ReturnType<typeof tallies>): Promise<void> {
    const applications: Inquiry[] = []
    const left = lookingForLeft()
    await every(room.inquiries, { index: 'first', key: queueKey(department, 'open') }, async (one) => {
      if (one.parts.length > 0) await settleParts([], one, room.parts)
      await settleMove(one, room.parts, false)
      const over = waitedEnough(one, room)
      if (over) {
        tended.waited += await changed(over, room)
        return
      }
      await left.look(one)
      const recounted = recountedCase(one, room.moment)
      tended.recounted += await changed(recounted, room)
      if (one.kind === 'disclosure') applications.push(one)
      counts.add(recounted ?? one, room.moment)
      await tell.ofDates(recounted ?? one, room.moment)
    })
    tended.takenBack += await left.goBack(tell.ofLeft)
    await every(room.inquiries, { index: 'first', key: queueKey(department, 'replied') }, async (one) => {
      tended.closed += await changed(closedInTime(one, room), room)
    })
    await every(room.parts, { index: 'first', key: queueKey(department, 'supporting') }, async (part) => {
      const inquiry = await room.inquiries.get(part.inquiry)
      if (!inquiry) return
      if (part.moves) await settleMove(inquiry, room.parts)
      else await settleParts([part.department.id], inquiry, room.parts)
      if (!owesPart(inquiry, part)) return
      if (part.moves) counts.addMove()
      else if (part.desk) counts.addReturned()
      else counts.addSupporting()
      await tell.ofPart(part, room.moment)
    })
    const openings = await tendOpenings(department, applications, room)
    tended.waited += openings.raised
    await tell.ofOpenings(openings.told, room.moment)
  }
}

/** 办结 by itself: `reply-closing` says after how long (本市约定). */
function closedInTime(inquiry: Inquiry, { moment }: CaseRoom): Inquiry | undefined {
  if (!inquiry.repliedAt) return undefined
  const rule = ruleOn(moment, 'reply-closing', beijingDate(inquiry.repliedAt))
  return moment.at > due(rule, inquiry.repliedAt, moment.calendar).dueAt
    ? doneByItself(close, inquiry, undefined, moment)
    : undefined
}

/** 视为放弃, and 征求意见期满: what an application for disclosure waited for has not come (政府信息公开条例 第三十条、第三十二条、第三十四条). */
function waitedEnough(inquiry: Inquiry, { moment, reference }: CaseRoom): Inquiry | undefined {
  const until = toAbandon(inquiry, moment)
  const reviewBody = reference.reviewBody(inquiry.department.id)
  if (until) return doneByItself(abandon, inquiry, { until, reviewBody }, moment)
  const limit = toLapse(inquiry, moment)
  return limit && doneByItself(lapse, inquiry, limit, moment)
}

/** A case that somebody else is changing at this moment is looked at again the next time. */
async function changed(inquiry: Inquiry | undefined, room: CaseRoom): Promise<0 | 1> {
  if (!inquiry) return 0
  return (await unless(keepChanged(inquiry, room), 'changed-meanwhile')) ? 1 : 0
}

const alone = async () => undefined

/** Gives each item of a list to `tend`, page after page. */
const walkingWith =
  (othersFirst: () => Promise<unknown>) =>
  async <T extends Aggregate>(
    store: Store<T>,
    request: PageRequest,
    tend: (item: T) => Promise<void>,
  ): Promise<void> => {
    for await (const items of pagesOf(store.page, request)) {
      for (const item of items) await tend(item)
      await othersFirst()
    }
  }
