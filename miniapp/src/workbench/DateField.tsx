import type { Day } from '@shared/calendar/date'
import { Picker, View } from '@tarojs/components'
import type { DateFieldProps } from './dateFieldProps'

/** A day, chosen on the phone's own wheel. */
export function DateField({ label, value, onChange, error }: DateFieldProps) {
  return (
    <View className={`field ${error ? 'field--wrong' : ''}`}>
      <View className="field__label">{label}</View>
      <Picker mode="date" value={value} onChange={(event) => onChange(event.detail.value as Day)}>
        <View className="field__input" {...{ 'aria-role': 'button', 'aria-label': `${label} ${value}` }}>
          {value || '选一天'}
        </View>
      </Picker>
      {error ? <View className="field__foot field__error">{error}</View> : null}
    </View>
  )
}
