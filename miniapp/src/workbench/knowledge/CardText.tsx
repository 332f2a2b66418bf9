import type { CardContent } from '@shared/answers/knowledge/content'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'

const examples = 3

/** What a card says, as citizens read it; how it is asked beneath. */
export function CardText({ content }: { content: CardContent }) {
  const { answer, next, further = [], basis, ways, endsOn } = content
  return (
    <View className="stack stack--close">
      <View className="prose">{answer}</View>
      {further.map((point) => (
        <View key={point} className="second">
          {point}
        </View>
      ))}
      <View className="second">{`接下来：${next.join('；')}`}</View>
      <View className="second">{`依据：${basis.join('、')}`}</View>
      <View className="small">{`${ways.length} 种问法：${ways.slice(0, examples).join(' · ')}${ways.length > examples ? ' …' : ''}`}</View>
      {endsOn ? <View className="small">{`答到 ${fullDay(endsOn)}为止`}</View> : null}
    </View>
  )
}
