import type { submitInquiry } from '@shared/inquiries/contract'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../platform/call'
import { type InquiryDraft, useDrafts } from '../../platform/drafts'
import { queries } from '../../platform/queries'
import { plainPhone } from '@shared/people/typed'
import { sortedOut } from './sortedOut'

/** Sends a draft and, once the city has it, forgets it here. Sending again after a lost answer makes no second case. */
export function useSubmit(onDone: (inquiry: InquiryView, sent: InquiryDraft) => void) {
  const { drop, edit, setQuestion } = useDrafts()
  return useMutation({
    mutationFn: async (draft: InquiryDraft & { different?: boolean }) =>
      call<typeof submitInquiry>('POST /api/inquiries', { body: bodyOf(await sortedOut(draft, edit)) }),
    onSuccess: ({ inquiry }, sent) => {
      drop()
      setQuestion('')
      void queries.invalidateQueries({ queryKey: ['inquiries'] })
      onDone(inquiry, sent)
    },
  })
}

function bodyOf(draft: InquiryDraft & { different?: boolean }) {
  const { kind, text, form, applicant, identity, area, suggested, name, phone } = draft
  const { publishable, attachments, key, different, mends, forPerson } = draft
  // Who was shown to answer is who gets it, unless the words have changed since.
  const department = draft.department ?? (!mends && suggested?.text === text.trim() ? suggested.department : undefined)
  const contact = {
    ...(name.trim() ? { name: name.trim() } : {}),
    ...(phone.trim() ? { phone: plainPhone(phone) } : {}),
  }
  return {
    kind,
    text,
    publishable,
    key,
    ...(different ? { different } : {}),
    ...(forPerson ? { forPerson: forPerson.id } : {}),
    ...(attachments?.length ? { attachments } : {}),
    ...(kind === 'disclosure' && form ? { form } : {}),
    ...(kind === 'disclosure' && applicant ? { applicant } : {}),
    ...(kind === 'disclosure' && !forPerson && identity?.length ? { identity } : {}),
    ...(mends && kind !== 'disclosure' ? { mends } : {}),
    ...(area ? { area } : {}),
    ...(department ? { department: department.id } : {}),
    ...(department?.policy ? { policy: department.policy } : {}),
    ...(Object.keys(contact).length ? { contact } : {}),
  }
}
