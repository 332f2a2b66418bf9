import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from './Pressable'

interface ListRowProps {
  title: string
  /** A second line. */
  note?: string | undefined
  /** At the right: a chip, a count. */
  extra?: ReactNode
  /** How many things are new; shown as a number. */
  badge?: number | undefined
  onPress?: () => void
}

/** One line of a list; with `onPress` it leads somewhere. */
export function ListRow({ title, note, extra, badge, onPress }: ListRowProps) {
  const content = (
    <View className="row">
      <View className="row__words">
        <View className="row__title">{title}</View>
        {note ? <View className="row__note">{note}</View> : null}
      </View>
      {badge ? <Text className="badge">{badge > 99 ? '99+' : String(badge)}</Text> : null}
      {extra}
      {onPress ? <View className="row__arrow" {...{ 'aria-hidden': true }} /> : null}
    </View>
  )
  return onPress ? <Pressable onPress={onPress}>{content}</Pressable> : content
}
