import type { NoticeView } from '@shared/notices/contract'
import { Text, View } from '@tarojs/components'
import { day } from '../../platform/dates'
import { Heading } from '../../ui/Heading'
import { QrCode } from './QrCode'

// On a wide screen a title line holds about 22 signs; the longer the title, the less of the text fits under it.
const titleLine = 22
const mostLines = 5

/** One issue, readable from across a room: what it is, until when, where to ask. */
export function Slide({ issue }: { issue: NoticeView }) {
  const { id, field, title, text, until, period, contact, department, example } = issue
  const lines = mostLines - Math.ceil(title.length / titleLine)
  return (
    <View className="slide">
      <View className="slide__kind">
        <Text>{field}</Text>
        {example ? <Text className="slide__example">示例，内容不作数</Text> : null}
      </View>
      <Heading level={1} className="slide__title">
        {title}
      </Heading>
      <View className="slide__body">
        <View className="slide__facts">
          <View className="slide__what">
            <View className="slide__ask">是什么</View>
            <View className="slide__words" style={{ WebkitLineClamp: lines }}>
              {text}
            </View>
          </View>
          <View>
            <View className="slide__ask">截止什么时候</View>
            <View className="slide__key">{day(until)}</View>
            <View className="slide__note">{period}</View>
          </View>
          <View>
            <View className="slide__ask">到哪里问</View>
            <View className="slide__key">{contact}</View>
            {contact.includes(department) ? null : <View className="slide__note">{department}</View>}
          </View>
        </View>
        <QrCode page={`/notices/issue/index?id=${encodeURIComponent(id)}`} />
      </View>
    </View>
  )
}
