import type { Day } from '@shared/calendar/date'
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
        // Four signs of a year: without an end the browser takes six, and 20261128 typed in one go is the year 202611.
        max="9999-12-31"
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
