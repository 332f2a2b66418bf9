import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** Nothing here, and why; children are the next step. */
export function Empty({ title, text, children }: PropsWithChildren<{ title: string; text?: string }>) {
  return (
    <View className="empty">
      <View className="empty__water" {...{ 'aria-hidden': true }} />
      <View className="empty__title">{title}</View>
      {text ? <View className="empty__text">{text}</View> : null}
      {children}
    </View>
  )
}
