import { Input, Textarea, View } from '@tarojs/components'
import { countOf, type FieldProps, mostOf } from './fieldProps'

type Typed = { detail: { value: string } }

/** A labelled place to write in. */
export function Field(props: FieldProps) {
  const { label, value, onChange, hint, error, multiline, kind = 'text', placeholder = '', disabled = false } = props
  const most = mostOf(props)
  const count = countOf(props)
  const shared = {
    className: `field__input ${multiline ? 'field__input--tall' : ''}`,
    value,
    placeholder,
    placeholderClass: 'field__placeholder',
    maxlength: most,
    disabled,
    'aria-label': error ? `${label}，${error}` : label,
    onInput: (event: Typed) => onChange(event.detail.value),
  }
  return (
    <View className={`field ${error ? 'field--wrong' : ''}`}>
      <View className={props.hideLabel ? 'for-readers' : 'field__label'}>{label}</View>
      {multiline ? (
        <Textarea
          {...shared}
          {...(props.onConfirm ? { confirmType: 'go' as const, onConfirm: () => props.onConfirm?.() } : {})}
          autoHeight
          style={{ minHeight: `${(props.rows ?? 4) * 28}px` }}
        />
      ) : (
        <Input
          {...shared}
          type={kind === 'phone' || kind === 'code' ? 'number' : 'text'}
          password={kind === 'password'}
          onConfirm={() => props.onConfirm?.()}
        />
      )}
      <View className="field__foot">
        <View className={error ? 'field__error' : 'field__hint'} {...{ 'aria-live': 'polite' }}>
          {error ?? hint ?? ''}
        </View>
        {count ? <View className="field__count">{count}</View> : null}
      </View>
    </View>
  )
}
