import type { ShownAsked } from '@shared/inquiries/disclosure/decisionLaw'
import { decisionSizes } from '@shared/inquiries/disclosure/decisionWords'
import { Choices } from '../../../ui/choosing/Choices'
import { Field } from '../../../ui/Field'

interface AskedFieldProps {
  asked: ShownAsked
  value: string
  error: string | undefined
  onChange: (words: string) => void
}

/** One thing that an answer has to say or show: chosen where the law counts the cases, else written. */
export function AskedField({ asked, value, error, onChange }: AskedFieldProps) {
  const { label, hint, choices, inside, optional } = asked
  if (choices) return <Choices label={label} options={choices} value={value} onChange={onChange} />
  const seen = inside ? '只给办理和审核的人看，不写进答复' : '写进答复'
  return (
    <Field
      label={optional ? `${label}（可以不写）` : label}
      multiline
      rows={2}
      max={decisionSizes.shown.most}
      value={value}
      hint={hint ? `${hint}。${seen}` : seen}
      {...(error ? { error } : {})}
      onChange={onChange}
    />
  )
}
