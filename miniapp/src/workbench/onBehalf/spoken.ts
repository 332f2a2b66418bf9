import { channelNames, inquirySizes, spokenChannels } from '@shared/inquiries/words'
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
}

export const channels = spokenChannels.map((value) => ({ value, label: channelNames[value] }))

/** Only has to differ from this person's other records, so chance and the clock are enough. */
const newKey = () => `spoken-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`

export const blankRecord = (): Taken => ({
  key: newKey(),
  channel: 'phone',
  kind: 'consultation',
  text: '',
  name: '',
  phone: '',
})

/** What keeps a record from being sent; an application for disclosure names who applies, as on the citizen's own form. */
export const isWhole = ({ kind, text, name, phone, form }: Taken): boolean =>
  longEnough(text, inquirySizes.text) &&
  (kind !== 'disclosure' || (name.trim() !== '' && phone.trim() !== '' && form !== undefined))

export function bodyOf({
  key,
  channel,
  kind,
  text,
  place,
  department,
  name,
  phone,
  form,
  applicant,
  identitySeen,
  attachments,
  receivedOn,
}: Taken): Body {
  const contact = { ...(name.trim() ? { name: name.trim() } : {}), ...(phone.trim() ? { phone: phone.trim() } : {}) }
  return {
    key,
    channel,
    kind,
    text,
    ...(place ? { area: place.code } : {}),
    ...(department ? { department: department.id } : {}),
    ...(Object.keys(contact).length ? { contact } : {}),
    ...(kind === 'disclosure' && form ? { form } : {}),
    ...(kind === 'disclosure' && applicant ? { applicant } : {}),
    ...(kind === 'disclosure' && identitySeen ? { identitySeen: true as const } : {}),
    ...(kind === 'disclosure' && receivedOn ? { receivedOn } : {}),
    ...(kind === 'disclosure' && attachments?.length ? { attachments } : {}),
  }
}
