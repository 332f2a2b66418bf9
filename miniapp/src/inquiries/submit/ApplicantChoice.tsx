import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { applicantKinds, applicantNames } from '@shared/inquiries/words'
import { Choices } from '../../ui/choosing/Choices'

interface ApplicantChoiceProps {
  applicant: Inquiry['applicant']
  onChange: (applicant: Inquiry['applicant']) => void
}

/** Who applies, as the yearly report counts them: one tap for whoever does not apply for themselves. */
export function ApplicantChoice({ applicant = '自然人', onChange }: ApplicantChoiceProps) {
  return (
    <Choices
      label="谁来申请"
      options={applicantKinds.map((one) => applicantNames[one])}
      value={applicantNames[applicant]}
      onChange={(word) => onChange(applicantKinds.find((one) => applicantNames[one] === word))}
    />
  )
}
