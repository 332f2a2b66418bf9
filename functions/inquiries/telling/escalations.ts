import { triageDesk } from '@shared/departments/department'
import { countyOfUnit, deskUnit } from '@shared/departments/units/unitTree'
import { dueWords } from '@shared/inquiries/acts/desks'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { Moment } from '@shared/inquiries/limits/clocks'
import { type Escalation, escalationsOf } from '@shared/inquiries/showing/escalation'
import { kindNames } from '@shared/inquiries/words'
import { message, type Outgoing } from '@shared/outbox'
import type { StaffAddress } from '@shared/people/staffAddress'

const supervisor: StaffAddress = { department: '', role: 'supervisor' }
const disclosureOffice: StaffAddress = { department: triageDesk.id, role: 'dispatcher' }

/** What is done next, so that it does not go further; what those above are asked for. */
const asks: Record<Escalation['cause'], Record<Escalation['stage'], string>> = {
  overdue: { yellow: '今天不答复，就报督查和市政务公开办公室', red: '请督促' },
  supervision: { yellow: '今天不答复，就报督查和市政务公开办公室', red: '请督促' },
  returns: { yellow: '再退回一次，就由市政务公开办公室决定谁来办，并报督查', red: '由市政务公开办公室决定谁来办' },
}

/**
 * 逐级上报: yellow to the leads of the unit, red to the supervisor, to 市政务公开办公室, and to the
 * desk and the supervisor of its county or zone. The keys
 * carry case, cause, stage and what it counts from: whoever is walked past again hears nothing twice.
 */
export function escalationNotes(inquiry: Inquiry, moment: Moment): Outgoing[] {
  return escalationsOf(inquiry, moment).flatMap((one) =>
    toldOf(inquiry, one.stage).map((staff) => {
      const { cause, stage, of, words } = one
      const { id, kind, department } = inquiry
      return message({
        id: `escalation#${id}#${cause}-${stage}#${of}`,
        to: { staff },
        title: `${stage === 'red' ? '红色' : '黄色'}预警：一件${kindNames[kind]}`,
        text: `编号 ${id}，${department.name}办理。${words}，${asks[cause][stage]}。${dueWords(inquiry, moment.at)}。`,
        about: { thing: 'inquiry', id },
        at: moment.at,
      })
    }),
  )
}

function toldOf({ department }: Inquiry, stage: Escalation['stage']): StaffAddress[] {
  const inTriage = department.id === triageDesk.id
  if (stage === 'yellow') return inTriage ? [disclosureOffice] : [{ department: department.id, role: 'lead' }]
  const county = countyOfUnit(department.id)
  const countyDesk = county === undefined ? undefined : `${deskUnit}@${county}`
  if (countyDesk === undefined) return [supervisor, disclosureOffice]
  const desk: StaffAddress[] = countyDesk === department.id ? [] : [{ department: countyDesk, role: 'officer' }]
  return [supervisor, disclosureOffice, { department: countyDesk, role: 'supervisor' }, ...desk]
}
