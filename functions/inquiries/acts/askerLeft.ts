import { triageDesk } from '@shared/departments/department'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { askerLeftWords } from '@shared/inquiries/telling/askerLeft'
import { isOpen } from '@shared/inquiries/words'
import { message, type Outgoing, toStaff } from '@shared/outbox'
import { everyOf } from '../../platform/store/pages'
import { again } from '../../platform/unless'
import type { CaseRoom } from '../caseRoom'

type Room = Pick<CaseRoom, 'inquiries' | 'moment'>

/** 注销: every case of this account that is under way says so, and whoever has it in hand is told what that means. Safe to repeat. */
export async function tellAskerLeft(account: string, room: Room): Promise<void> {
  for (const one of await everyOf(room.inquiries.page, { index: 'second', key: account })) await askerLeft(one.id, room)
}

/** The same of one case. */
export const askerLeft = (id: string, { inquiries, moment }: Room): Promise<unknown> =>
  again(async () => {
    const one = await inquiries.get(id)
    if (!one || one.askerLeft || !isOpen(one.status)) return
    await inquiries.save({ ...one, askerLeft: true, outbox: [...one.outbox, noteOf(one, moment.at)] })
  })

function noteOf({ id, status, department, assignee, contact }: Inquiry, at: string): Outgoing {
  const role = department.id === triageDesk.id ? 'dispatcher' : 'officer'
  return message({
    id: `${id}/askerLeft`,
    to: toStaff({ department: department.id, role, ...(assignee ? { person: assignee.id } : {}) }),
    title: '提问人注销了账号',
    text: `编号 ${id}。${askerLeftWords({ status, phone: contact.phone !== undefined })}`,
    about: { thing: 'inquiry', id },
    at,
  })
}
