import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'

interface GuideLinesProps {
  title: string
  lines: readonly { text: string; basis?: string | undefined }[]
}

/** One heading of the guide: each sentence with the article it rests on. */
export function GuideLines({ title, lines }: GuideLinesProps) {
  return (
    <Card title={title}>
      <View className="stack stack--close">
        {lines.map(({ text, basis }) => (
          <View key={text}>
            <View>{text}</View>
            {basis ? <View className="small">{basis}</View> : null}
          </View>
        ))}
      </View>
    </Card>
  )
}
