import { addDays, beijingDate, spokenDate } from '@shared/calendar/date'
import { raiseOpening, type Raised, toRaise } from '@shared/inquiries/acts/itself/raiseOpening'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { openingStageNames } from '@shared/inquiries/disclosure/decisionWords'
import { asksNearlyTheSame } from '@shared/inquiries/disclosure/sameInformation'
import type { Moment } from '@shared/inquiries/limits/clocks'
import { doneByItself } from '@shared/inquiries/thing'
import { message, type Outgoing } from '@shared/outbox'
import { everyOf } from '../../platform/store/pages'
import { unless } from '../../platform/unless'
import { type CaseRoom, keepChanged } from '../caseRoom'
import { keptUntil, openedSince, owedOpenings } from '../disclosureKeys'
import { settleOpened } from '../opened/store'

/** For one department, the openings that were raised now, and what its people are told of those it owes. */
export interface TendedOpenings {
  raised: number
  told: Outgoing[]
}

/**
 * 同步审查 that raises itself: what was kept back is judged again when somebody else applies for the same (政府信息公开条例
 * 第四十四条) or a year has passed (第十八条). Repeated or interrupted anywhere it comes to the same.
 * @param applications of the department that are open now.
 */
export async function tendOpenings(
  department: string,
  applications: readonly Inquiry[],
  room: CaseRoom,
): Promise<TendedOpenings> {
  const { inquiries, moment } = room
  const today = beijingDate(moment.at)
  // Without an application only what has stood for its year can be raised.
  const kept = await everyOf(inquiries.page, keptUntil(department, applications.length > 0 ? '9999' : today))
  const among = [...kept, ...applications].map(({ text }) => text)
  let raised = 0
  for (const one of kept) {
    const because = whyNow(one, applications, { today, among })
    if (
      because &&
      (await unless(keepChanged(doneByItself(raiseOpening, one, because, moment), room), 'changed-meanwhile'))
    )
      raised += 1
  }
  // What a process that died had signed and not yet listed.
  for (const one of await everyOf(inquiries.page, openedSince(department, addDays(today, -daysBack))))
    await settleOpened(one, room.opened)
  const owed = await everyOf(inquiries.page, owedOpenings(department))
  return { raised, told: owed.flatMap((one) => alertOf(one, moment)) }
}

function whyNow(
  kept: Inquiry,
  applications: readonly Inquiry[],
  { today, among }: { today: string; among: readonly string[] },
): Raised | undefined {
  const another = applications.find((one) => isAnothers(one, kept) && asksNearlyTheSame(one.text, kept.text, among))
  return (another && toRaise(kept, { today, asked: another.id })) ?? toRaise(kept, { today })
}

/** Who applied through an officer is known by telephone alone. */
const isAnothers = (one: Inquiry, other: Inquiry): boolean =>
  one.id !== other.id &&
  one.citizen !== other.citizen &&
  (one.contact.phone === undefined || one.contact.phone !== other.contact.phone)

/** Once five days before its day, once when that is past. */
function alertOf({ id, opening, department, assignee }: Inquiry, { at }: Moment): Outgoing[] {
  const today = beijingDate(at)
  if (!opening || today < addDays(opening.dueDate, -daysBefore)) return []
  const late = today > opening.dueDate
  const what = openingStageNames[opening.stands]
  const tell = (role: 'officer' | 'lead' | 'supervisor') =>
    message({
      id: `alert#${id}#opening-${opening.stands}-${late ? 'late' : 'near'}#${opening.dueDate}`,
      to: {
        staff: {
          department: role === 'supervisor' ? '' : department.id,
          role,
          ...(role === 'officer' && assignee ? { person: assignee.id } : {}),
        },
      },
      title: `${late ? '超期' : '临近'}：${what}`,
      text: `编号 ${id}，${spokenDate(opening.dueDate, today)}前。`,
      about: { thing: 'inquiry', id },
      at,
    })
  return late ? [tell('officer'), tell('lead'), tell('supervisor')] : [tell('officer'), tell('lead')]
}
const daysBefore = 5
const daysBack = 3
