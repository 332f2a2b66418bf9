import type { Answer } from '@shared/answers/answer/answer'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Mend } from '../../ui/mending/Mend'

type Reply = NonNullable<Answer['replies']>[number]

/** 类似问题的答复: what departments published in answer to this very question, to be read at once, and to like ones. */
export function PublishedReplies({ replies }: { replies: readonly Reply[] }) {
  const same = replies.filter((one) => one.same)
  const alike = replies.filter((one) => !one.same)
  return (
    <>
      {same.length ? (
        <Card title="同样的问题，已经公开答复过" tone="lake">
          <View className="rows">
            {same.map((one) => (
              <Published key={one.question} reply={one}>
                <View className="prose">{one.reply}</View>
                <Wrong reply={one} />
              </Published>
            ))}
          </View>
        </Card>
      ) : null}
      {alike.length ? (
        <Card title="类似问题的答复">
          <View className="rows">
            {alike.map((one) => (
              <Published key={one.question} reply={one}>
                <Disclosure label="看答复">
                  <View className="quote">{one.reply}</View>
                  <Wrong reply={one} />
                </Disclosure>
              </Published>
            ))}
          </View>
        </Card>
      ) : null}
    </>
  )
}

function Published({ reply, children }: PropsWithChildren<{ reply: Reply }>) {
  const { question, department, publishedAt } = reply
  return (
    <View className="citation">
      <View className="citation__title">{question}</View>
      <View className="small">{`${department} · ${fullDay(publishedAt)}公开`}</View>
      {children}
    </View>
  )
}

/** 纠错 of a published reply, to the department that gave it. */
const Wrong = ({ reply: { question, department, publishedAt } }: { reply: Reply }) => (
  <Mend thing="reply" id={publishedAt} title={question} by={department} />
)
