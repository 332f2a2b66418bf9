import { View } from '@tarojs/components'

/** The one red thing on the page: the mark of an official notice. An example never carries it. */
export function Seal({ example }: { example: boolean }) {
  return (
    <View
      className={`seal ${example ? 'seal--example' : ''}`}
      role="img"
      aria-label={example ? '示例，不是真的公告' : '官方公告'}
    >
      <View>{example ? '示例' : '官方'}</View>
      <View>公告</View>
    </View>
  )
}
