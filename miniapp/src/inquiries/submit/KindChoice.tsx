import type { InquiryKind } from '@shared/inquiries/inquiry'
import { Choices } from '../../ui/Choices'
import { kindWords } from '../standing'

const kinds = Object.keys(kindWords) as InquiryKind[]

/** 咨询、投诉、建议 or 信息公开申请. */
export function KindChoice({ kind, onChange }: { kind: InquiryKind; onChange: (kind: InquiryKind) => void }) {
  return (
    <Choices
      label="是哪一类"
      options={kinds.map((one) => kindWords[one])}
      value={kindWords[kind]}
      onChange={(word) => onChange(kinds.find((one) => kindWords[one] === word) ?? kind)}
    />
  )
}
