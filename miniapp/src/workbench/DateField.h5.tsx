import { type Day, lastTypedDay } from '@shared/calendar/date'
import { useId } from 'react'
import type { DateFieldProps } from './dateFieldProps'

/** A day, in the browser's own calendar. */
export function DateField({ label, value, onChange, error }: DateFieldProps) {
  const id = useId()
  return (
    <div className={`field ${error ? 'field--wrong' : ''}`}>
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="field__input"
        value={value}
        // Without an end the browser takes six signs for a year, and what is typed in one go runs into it.
        max={lastTypedDay}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value as Day)}
      />
      <div id={`${id}-note`} className="field__foot field__error" aria-live="polite">
        {error}
      </div>
    </div>
  )
}
