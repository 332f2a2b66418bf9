import { View } from '@tarojs/components'
import { Pressable } from '../../ui/Pressable'

interface OptionsProps {
  label: string
  options: readonly string[]
  chosen: readonly unknown[]
  /** Several may be chosen. */
  many?: boolean
  onPick: (nth: number) => void
}

/** What can be chosen, one under the other over the whole width. */
export function Options({ label, options, chosen, many = false, onPick }: OptionsProps) {
  return (
    <View className="survey-options" role={many ? 'group' : 'radiogroup'} aria-label={label}>
      {options.map((option, nth) => {
        const on = chosen.includes(nth)
        return (
          <Pressable
            key={option}
            role={many ? 'checkbox' : 'radio'}
            checked={on}
            className={`survey-option ${on ? 'is-on' : ''}`}
            onPress={() => onPick(nth)}
          >
            <View
              className={`survey-option__mark ${many ? 'survey-option__mark--many' : ''}`}
              {...{ 'aria-hidden': true }}
            />
            <View>{option}</View>
          </Pressable>
        )
      })}
    </View>
  )
}
