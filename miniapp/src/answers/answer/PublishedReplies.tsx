import type { Answer } from '@shared/answers/answer'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'

/** 类似问题的答复: what departments published in answer to questions like this one. */
export function PublishedReplies({ replies = [] }: Pick<Answer, 'replies'>) {
  if (!replies.length) return null
  return (
    <Card title="类似问题的答复">
      <View className="rows">
        {replies.map(({ question, reply, department, publishedAt }) => (
          <View key={question} className="citation">
            <View className="citation__title">{question}</View>
            <View className="small">{`${department} · ${fullDay(publishedAt)}公开`}</View>
            <Disclosure label="看答复">
              <View className="quote">{reply}</View>
            </Disclosure>
          </View>
        ))}
      </View>
    </Card>
  )
}
