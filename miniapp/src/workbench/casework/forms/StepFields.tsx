import { Choices } from '../../../ui/choosing/Choices'
import { Field } from '../../../ui/Field'
import { DateField } from '../../DateField'
import type { StepField, StepWords } from '../steps/step'

interface StepFieldProps {
  field: StepField
  value: string
  onChange: (name: keyof StepWords, value: string) => void
  error: string | undefined
}

/** One thing that a step asks for: words, a day out of the calendar, or one of several. */
export function StepFieldIn({ field, value, onChange, error }: StepFieldProps) {
  const { name, label, rows, size, placeholder, hint, options, day } = field
  if (options)
    return <Choices label={label} options={options} value={value} onChange={(chosen) => onChange(name, chosen)} />
  if (day) return <DateField label={label} value={value} error={error} onChange={(chosen) => onChange(name, chosen)} />
  return (
    <Field
      label={label}
      multiline={rows !== undefined}
      {...(rows === undefined ? {} : { rows })}
      {...(placeholder ? { placeholder } : {})}
      hint={hint}
      max={size.most}
      value={value}
      error={error}
      onChange={(typed) => onChange(name, typed)}
    />
  )
}
