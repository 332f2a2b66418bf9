import { View } from '@tarojs/components'
import { Pressable } from '../Pressable'

interface SegmentedProps<V extends string> {
  label: string
  options: readonly { value: V; label: string }[]
  value: V
  onChange: (value: V) => void
  /** choice: one of a few answers · tabs: one of a few views. */
  kind?: 'choice' | 'tabs'
}

/** One of a few, side by side. */
export function Segmented<V extends string>({ label, options, value, onChange, kind = 'choice' }: SegmentedProps<V>) {
  return (
    <View className="segmented" role={kind === 'tabs' ? 'tablist' : 'radiogroup'} aria-label={label}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          role={kind === 'tabs' ? 'tab' : 'radio'}
          checked={option.value === value}
          className={`segmented__one ${option.value === value ? 'is-on' : ''}`}
          onPress={() => onChange(option.value)}
        >
          {option.label}
        </Pressable>
      ))}
    </View>
  )
}
