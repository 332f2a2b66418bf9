import { longestTyped } from '@shared/people/words'

export interface FieldProps {
  label: string
  /** Spoken but not shown, where the page already says what to write. */
  hideLabel?: boolean
  value: string
  onChange: (value: string) => void
  placeholder?: string
  hint?: string | undefined
  /** What is wrong and how to mend it; takes the place of the hint. */
  error?: string | undefined
  multiline?: boolean
  rows?: number
  /** Most characters; a multiline field counts them. */
  max?: number
  kind?: 'text' | 'phone' | 'code' | 'password'
  disabled?: boolean
  /** Enter; in a multiline field it ends no line then. */
  onConfirm?: () => void
}

/** As many characters as one looks for in what is already on the page. */
export const wordsToFind = 30
/** Where nothing else is said. */
const usual = 200

export const mostOf = ({ max, kind }: FieldProps) => max ?? (kind === 'code' || kind === 'phone' ? longestTyped : usual)

/** The counter comes when the end is near; before that it only worries. What was pasted and has no room is not lost unsaid. */
export function countOf({ multiline, max, value }: FieldProps): string | undefined {
  if (multiline !== true || max === undefined || value.length <= max * 0.8) return undefined
  return value.length < max ? `${value.length}/${max}` : `写满了，最多 ${max} 字，再多的写不进去`
}
