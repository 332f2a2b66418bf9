import type { Day } from '@shared/calendar/date'
export interface DateFieldProps {
  label: string
  /** 2026-11-23, or '' while no day is chosen. */
  value: string
  onChange: (value: Day) => void
  error?: string | undefined
}
