import { chained } from '@shared/inquiries/history/chain'
import { channel } from '@shared/inquiries/case/channel'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { submitted } from '@shared/inquiries/acts/submitting'
import { sha256 } from '../../functions/platform/sha256'
import { inquiries } from '../../functions/inquiries/store'
import type { TestHouse } from '../support/house'
import { example } from '../support/door'

interface Written {
  department?: string
  replied?: boolean
  area?: string
}

/** An inquiry as it came in at the moment the clock of the house shows, kept in the house. */
export async function received(house: TestHouse, id: string, { department = 'housing', replied, area }: Written = {}) {
  const reference = await house.reference()
  const moment = { at: house.now().toISOString(), calendar: reference.calendar, rules: reference.rules }
  const to = reference.department(department)
  const submission = {
    id,
    kind: 'complaint',
    channel: channel.enum.miniapp,
    text: '示例：家里暖气三天不热',
    contact: { phone: '13800000001' },
  } as const
  const first = submitted(
    { ...submission, area, publishable: false, attachments: [] },
    { owner: example.citizen.id, caller: example.citizen },
    { department: to, reason: '示例', triage: false },
    moment,
  )
  const answered = replied ? replyTo(first, moment.at) : first
  return house.store(inquiries).create({ ...answered, events: chained(answered.events, sha256), outbox: [] })
}

/** As a department's reply leaves it, an hour later. */
function replyTo(one: Inquiry, at: string): Inquiry {
  const repliedAt = new Date(Date.parse(at) + 3_600_000).toISOString()
  const by = { id: example.housing.id, name: example.housing.name }
  const event = { type: 'replied', at: repliedAt, by, department: one.department, text: '示例答复', basis: [] } as const
  return { ...one, status: 'replied', repliedAt, events: [...one.events, { ...event, basis: [] }] }
}
