import { View } from '@tarojs/components'

interface SealProps {
  example: boolean
  /** What has become of an issue that stands no longer. */
  gone?: string | undefined
}

/** The one red thing on the page: the mark of an official notice that stands. An example never carries it. */
export function Seal({ example, gone }: SealProps) {
  const kind = gone ? 'seal--gone' : example ? 'seal--example' : ''
  return (
    <View
      className={`seal ${kind}`}
      role="img"
      aria-label={gone ? `${gone}的公告，不再作数` : example ? '示例，不是真的公告' : '官方公告'}
    >
      <View>{gone ?? (example ? '示例' : '官方')}</View>
      <View>公告</View>
    </View>
  )
}
