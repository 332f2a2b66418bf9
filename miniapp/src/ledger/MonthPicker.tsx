import { View } from '@tarojs/components'
import { Heading } from '../../ui/Heading'
import { Pressable } from '../../ui/Pressable'
import { monthAfter, monthWords } from './month'

interface MonthPickerProps {
  month: string
  /** The running month; there is nothing after it. */
  latest: string
  onChange: (month: string) => void
}

/** One month, with the way to the one before and after. */
export function MonthPicker({ month, latest, onChange }: MonthPickerProps) {
  return (
    <View className="month">
      <Pressable kind="quiet" label="上一个月" onPress={() => onChange(monthAfter(month, -1))}>
        ‹
      </Pressable>
      <Heading level={2}>{monthWords(month)}</Heading>
      <Pressable
        kind="quiet"
        label="下一个月"
        disabled={month >= latest}
        onPress={() => onChange(monthAfter(month, 1))}
      >
        ›
      </Pressable>
    </View>
  )
}
