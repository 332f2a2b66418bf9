import { View } from '@tarojs/components'

/** Something is on its way. */
export function Loading({ text = '正在读取' }: { text?: string }) {
  return (
    <View className="loading" role="status" {...{ 'aria-live': 'polite' }}>
      <View className="loading__line" />
      <View className="loading__line" />
      <View className="loading__line" />
      <View className="loading__text">{text}</View>
    </View>
  )
}
