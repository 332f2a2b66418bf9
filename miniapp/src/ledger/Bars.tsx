import { Text, View } from '@tarojs/components'

export interface Bar {
  label: string
  count: number
  /** Instead of the count, where the bar is of something else. */
  value?: string
  note?: string
  tone: 'lake' | 'green' | 'amber' | 'seal' | 'grey'
}

/** Parts of `of`, each with its words and its number; the length only repeats what the number says. */
export function Bars({ bars, of }: { bars: readonly Bar[]; of: number }) {
  return (
    <View className="bars">
      {bars.map(({ label, count, value, note, tone }) => (
        <View key={label} className="bars__one">
          <View className="bars__words">
            <Text>{label}</Text>
            <Text className="bars__count">{value ?? `${count} 件`}</Text>
          </View>
          <View className="bars__track" {...{ 'aria-hidden': true }}>
            <View className={`bars__fill bars__fill--${tone}`} style={{ width: `${of ? (count / of) * 100 : 0}%` }} />
          </View>
          {note ? <View className="small">{note}</View> : null}
        </View>
      ))}
    </View>
  )
}
