import { View } from '@tarojs/components'
import { Pressable } from '../Pressable'

interface ChoicesProps<V extends string> {
  label: string
  options: readonly V[]
  value: V | undefined
  onChange: (value: V) => void
}

/** One of several, wrapping over as many lines as they need. */
export function Choices<V extends string>({ label, options, value, onChange }: ChoicesProps<V>) {
  return (
    <View>
      <View className="field__label">{label}</View>
      <View className="choices" role="radiogroup" aria-label={label}>
        {options.map((option) => (
          <Pressable
            key={option}
            role="radio"
            checked={option === value}
            className={`choices__one ${option === value ? 'is-on' : ''}`}
            onPress={() => onChange(option)}
          >
            {option}
          </Pressable>
        ))}
      </View>
    </View>
  )
}
