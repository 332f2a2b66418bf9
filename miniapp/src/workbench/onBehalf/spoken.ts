import { channelNames, inquirySizes, spokenChannels } from '@shared/inquiries/words'
import { recordPartSize, recordWordsIn } from '@shared/inquiries/ownRecord'
import { longEnough } from '@shared/size'
import type { submitOnBehalf } from '@shared/inquiries/contract'
import type { DisclosureForm, Inquiry, InquiryKind } from '@shared/inquiries/case/inquiry'
import type { Replied, Sent } from '@shared/operation'
import type { ChosenDepartment } from '../DepartmentPicker'

type Body = Sent<typeof submitOnBehalf>['body']
export type Spoken = Body['channel']
export type Slip = Replied<typeof submitOnBehalf>['slip']

/** What somebody said at the window, on the phone or by letter, as it is written down for them. */
export interface Taken {
  /** Made once per record: sending it twice makes one case. */
  key: string
  channel: Spoken
  kind: InquiryKind
  /** Whoever writes it down said which; until then it follows the words. */
  kindChosen?: boolean | undefined
  /** It asks for one's own record to be corrected, by the unit that is chosen. */
  own?: boolean | undefined
  text: string
  place?: { code: string; name: string } | undefined
  department?: ChosenDepartment | undefined
  name: string
  phone: string
  /** For an application for disclosure: how the information is wanted, and whether its proof of identity was looked at. */
  form?: DisclosureForm | undefined
  applicant?: Inquiry['applicant']
  identitySeen?: boolean | undefined
  attachments?: string[] | undefined
  /** The day it came in, where that is not today. */
  receivedOn?: string | undefined
  /** The day on which it was sent the first time without an answer: it came in then, whenever it arrives. */
  triedOn?: string | undefined
}

export const channels = spokenChannels.map((value) => ({ value, label: channelNames[value] }))

/** Only has to differ from this person's other records, so chance and the clock are enough. */
export const newKey = () =>
  `spoken-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`

export const blankRecord = (): Taken => ({
  key: newKey(),
  channel: 'phone',
  kind: 'consultation',
  text: '',
  name: '',
  phone: '',
})

/** What keeps a record from being sent; an application for disclosure names who applies, as on the citizen's own form. */
export function isWhole(taken: Taken): boolean {
  const { kind, text, name, phone, form, department, attachments = [] } = taken
  if (!longEnough(text, inquirySizes.text)) return false
  const named = name.trim() !== '' && phone.trim() !== ''
  if (kind === 'disclosure') return named && form !== undefined
  if (!asksForOwn(taken)) return true
  const parts = Object.values(recordWordsIn(text))
  return (
    named && department !== undefined && attachments.length > 0 && parts.every((p) => longEnough(p, recordPartSize))
  )
}

/** 更正申请 of one's own record; an application for disclosure is none. */
export const asksForOwn = ({ kind, own }: Taken): boolean => own === true && kind !== 'disclosure'

/** The day from which its clock is to run, where that is not today; what was chosen comes before what was tried. */
export function cameOn({ kind, receivedOn, triedOn }: Taken, today: string): string | undefined {
  if (kind === 'disclosure' && receivedOn) return receivedOn
  return triedOn !== undefined && triedOn < today ? triedOn : undefined
}

/** What is sent of it on the day `today`. */
export function bodyOf(taken: Taken, today: string): Body {
  const { key, channel, kind, text, place, department, name, phone, form, applicant, identitySeen } = taken
  const { attachments } = taken
  const receivedOn = cameOn(taken, today)
  const own = asksForOwn(taken)
  const contact = { ...(name.trim() ? { name: name.trim() } : {}), ...(phone.trim() ? { phone: phone.trim() } : {}) }
  return {
    key,
    channel,
    kind: own ? 'suggestion' : kind,
    text,
    ...(own && department ? { mends: recordOf(department) } : {}),
    ...(place ? { area: place.code } : {}),
    ...(department ? { department: department.id } : {}),
    ...(Object.keys(contact).length ? { contact } : {}),
    ...(kind === 'disclosure' && form ? { form } : {}),
    ...(kind === 'disclosure' && applicant ? { applicant } : {}),
    ...(kind === 'disclosure' && identitySeen ? { identitySeen: true as const } : {}),
    ...(receivedOn ? { receivedOn } : {}),
    ...((own || kind === 'disclosure') && attachments?.length ? { attachments } : {}),
  }
}

const recordOf = ({ id, name }: ChosenDepartment) =>
  ({ thing: 'ownRecord', id, title: '和他自己有关的记录', by: name }) as const
