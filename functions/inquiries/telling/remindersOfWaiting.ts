import { beijingDate, spokenDate } from '@shared/calendar/date'
import { isSpoken } from '@shared/inquiries/acts/toldAside'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { Moment } from '@shared/inquiries/limits/clocks'
import { correctableUntil } from '@shared/inquiries/limits/correctable'
import { payableUntil } from '@shared/inquiries/limits/payable'
import { message, type Outgoing } from '@shared/outbox'

/** How many working days before the last one (本市约定). */
const ahead = 3

/**
 * An application that is about to be given up because nothing came (政府信息公开条例 第三十条): its applicant hears of it once
 * more while there is time; of whoever does not sign in their department does, to tell them again.
 */
export function remindersOfWaiting(inquiry: Inquiry, moment: Moment): Outgoing[] {
  const until = correctableUntil(inquiry, moment) ?? payableUntil(inquiry, moment)
  const today = beijingDate(moment.at)
  if (until === undefined || today > until || moment.calendar.workingDaysBetween(today, until) > ahead) return []
  const { id, citizen, status, department, assignee } = inquiry
  const what = status === 'paying' ? '缴费' : '补正'
  const day = spokenDate(until, today)
  const about = { thing: 'inquiry', id } as const
  const key = `alert#${id}#${status}#${until}`
  if (isSpoken(inquiry)) {
    const staff = { department: department.id, role: 'officer', ...(assignee ? { person: assignee.id } : {}) } as const
    const text = `编号 ${id}，最晚${day}。他不登录，收不到消息：打电话或者寄信再告诉他一次；已经来了的，登记下来。`
    return [message({ id: key, to: { staff }, title: `申请人还没有${what}，快到期了`, text, about, at: moment.at })]
  }
  const text =
    status === 'paying'
      ? `编号 ${id}，最晚${day}。到那天没有交的，视为放弃申请。已经交了的，等办理单位登记，不用再交。`
      : `编号 ${id}，最晚${day}。没有正当理由过了这天不补的，视为放弃申请（政府信息公开条例 第三十条）。打开这一件就能补，写一句也行。`
  return [
    message({ id: key, to: { person: citizen }, title: `还没有收到你的${what}，快到期了`, text, about, at: moment.at }),
  ]
}
