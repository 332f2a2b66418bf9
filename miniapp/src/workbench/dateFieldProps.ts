export interface DateFieldProps {
  label: string
  /** 2026-11-23, or '' while no day is chosen. */
  value: string
  onChange: (value: string) => void
  error?: string | undefined
}
