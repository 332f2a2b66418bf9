import { beijingDate } from '@shared/calendar/date'
import { triageDesk } from '@shared/departments/department'
import { channelNames } from '@shared/inquiries/words'
import { mendingName } from '@shared/inquiries/mendedWords'
import type { submitOnBehalf as contract } from '@shared/inquiries/contract'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { kindNames } from '@shared/inquiries/words'
import { requireReader } from '@shared/inquiries/showing/sight'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { showInquiry } from '../showInquiry'
import { isOf } from './sentUnder'
import { type Submitting, submitInquiry } from './submitInquiry'

/** Nobody signs in as this: whoever called or came has the query code alone. */
export const spokenFor = (id: string) => `spoken-${id}`

/**
 * 代录: written for somebody else, who gets a slip with the query code. At the window and on the phone receipt is confirmed at
 * once. Sent again after its answer was lost it gives the slip of what is there, answered by then or not, so that its clock
 * runs from the first; and says whether it was changed since.
 */
export async function submitOnBehalf(
  { identitySeen, ...body }: Received<typeof contract>['body'],
  caller: Caller,
  needs: Submitting,
  /** What came of this very record before. */
  there: readonly Inquiry[] = [],
): Promise<Replied<typeof contract>> {
  const written = {
    ...body,
    contact: body.contact ?? {},
    publishable: false,
    identity: identitySeen ? ({ seen: true } as const) : undefined,
    confirmed: body.channel === 'phone' || body.channel === 'window',
  }
  const before = there.find((one) => isOf(written, one)) ?? there[0]
  const made = before ?? (await submitInquiry(written, caller, needs, spokenFor))
  const changed = isOf(written, made) && cameOn(body.receivedOn, made) ? {} : { changedSince: true as const }
  const { id, submittedAt, channel, kind, mends, department, clock } = made
  const slip = {
    id,
    submittedAt,
    channel: channelNames[channel],
    kind: mends ? mendingName(mends) : kindNames[kind],
    department: department.name,
    due: clock.explanation,
    note: '在小程序“查进度”里输入编号，就能看办到哪一步，登录后还可以关注；也可以再打电话，报编号查询。',
    answer: answerWords(made),
    correction: '称呼或者电话记错了、换了，打电话或到办理的单位，报编号，由它登记更正。',
    consent: '这件事不会公开选登：公开要本人登录后自己同意，代为登记的不替你同意。',
  }
  return { slip, ...changed, ...(reads(caller, made) ? await showInquiry(made, caller, needs) : {}) }
}

/** Whether its clock runs from the day that is said now; a letter that waits for its confirmation has none yet. */
const cameOn = (day: string | undefined, { clock }: Inquiry): boolean =>
  day === undefined || clock.unconfirmed === true || beijingDate(clock.startedAt) === day

/** Nobody signs in to the case, so whoever has it, or the triage desk, reads the answer out to the holder of the code. */
function answerWords({ department, contact }: Inquiry): string {
  const where = department.id === triageDesk.id ? triageDesk.name : `${department.name}、${triageDesk.name}`
  const call = contact.phone ? '你留了电话，办理单位可以打给你；' : ''
  return `“查进度”里看不到答复内容。${call}答复出来以后，打电话或到${where}，报编号，工作人员告诉你。`
}

function reads(caller: Caller, made: Inquiry): boolean {
  try {
    requireReader(caller, made)
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}
