import { View } from '@tarojs/components'

/** How far it is, as a bar and in words. */
export function Percent({ percent }: { percent: number }) {
  return (
    <View className="stack stack--close">
      <View className="percent" {...{ 'aria-hidden': true }}>
        <View className="percent__done" style={{ width: `${percent}%` }} />
      </View>
      <View className="second">{`单位报的进度：${percent}%`}</View>
    </View>
  )
}
