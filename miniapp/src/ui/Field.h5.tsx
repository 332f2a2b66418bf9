import { type KeyboardEvent, useId } from 'react'
import { isComposing } from '../platform/composing'
import { countOf, type FieldProps, mostOf } from './fieldProps'

const typeOf = { text: 'text', phone: 'tel', code: 'text', password: 'password' } as const
const fillOf = { text: 'on', phone: 'tel', code: 'one-time-code', password: 'current-password' } as const

/** A real label and a real input, tied together and to what is wrong. */
export function Field(props: FieldProps) {
  const { label, value, onChange, hint, error, multiline, kind = 'text', placeholder } = props
  const id = useId()
  const count = countOf(props)
  const shared = {
    id,
    value,
    placeholder,
    maxLength: mostOf(props),
    disabled: props.disabled,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': `${id}-note`,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    enterKeyHint: props.onConfirm ? ('go' as const) : undefined,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (!props.onConfirm || event.key !== 'Enter' || event.shiftKey || isComposing(event.nativeEvent)) return
      event.preventDefault()
      props.onConfirm()
    },
  }
  return (
    <div className={`field ${error ? 'field--wrong' : ''}`}>
      <label htmlFor={id} className={props.hideLabel ? 'for-readers' : 'field__label'}>
        {label}
      </label>
      {multiline ? (
        <textarea
          {...shared}
          className="field__input field__input--tall"
          style={{ minHeight: `${(props.rows ?? 4) * 1.6 + 1}em` }}
        />
      ) : (
        <input
          {...shared}
          className="field__input"
          type={typeOf[kind]}
          inputMode={kind === 'code' ? 'numeric' : kind === 'phone' ? 'tel' : undefined}
          autoComplete={fillOf[kind]}
        />
      )}
      <div className="field__foot">
        <div id={`${id}-note`} className={error ? 'field__error' : 'field__hint'} aria-live="polite">
          {error ?? hint}
        </div>
        {count ? <div className="field__count">{count}</div> : null}
      </div>
    </div>
  )
}
