import type { NoticeView } from '@shared/notices/contractParts'
import { Text, View } from '@tarojs/components'
import { Fragment, useMemo } from 'react'
import { day } from '../../platform/dates'
import { Heading } from '../../ui/page/Heading'
import { DrawnPlace } from '../DrawnPlace'
import { useShape } from '../useShape'
import { Fitted } from './Fitted'
import { partsOf } from './partsOf'
import { QrCode } from './QrCode'
import { Steps } from './Steps'

/** A longer title takes a second line: the last day and the code then stand beside it, or the code would run out of the wall. */
const oneLine = 22

/** One issue, readable from across a room: what it is, what to do, until when, where to ask. */
export function Slide({ issue }: { issue: NoticeView }) {
  const { id, field, title, text, now, until, unproven, period, contact, department, example } = issue
  const { shape } = useShape(issue.shape)
  const words = useMemo(() => <Words text={text} now={now} />, [text, now])
  return (
    <View className={`slide ${title.length > oneLine ? 'slide--tall' : ''}`}>
      <View className="slide__kind">
        <Text>{field}</Text>
        {example ? <Text className="slide__example">示例，内容不作数</Text> : null}
      </View>
      <Heading level={1} className="slide__title">
        {title}
      </Heading>
      <View className="slide__body">
        <View className="slide__main">
          <Fitted>{words}</Fitted>
          <View className="slide__where">
            <View>
              <View className="slide__ask">到哪里问</View>
              <View className="slide__key">{contact}</View>
              {contact.includes(department) ? null : <View className="slide__note">{department}</View>}
            </View>
            {shape ? <DrawnPlace shape={shape} notice={issue} /> : null}
          </View>
        </View>
        <View className="slide__side">
          <View>
            <View className="slide__ask">截止什么时候</View>
            <View className="slide__key slide__until">{unproven ? '还没有定' : day(until)}</View>
            <View className="slide__note">{period}</View>
          </View>
          <QrCode page={`/notices/issue/index?id=${encodeURIComponent(id)}`} />
        </View>
      </View>
    </View>
  )
}

/** What one can do comes first: of a long text the end may be left to the phone. */
function Words({ text, now }: Pick<NoticeView, 'text' | 'now'>) {
  return (
    <>
      {now.length ? (
        <View>
          <View className="slide__ask">现在能做什么</View>
          <Steps steps={now} />
        </View>
      ) : null}
      {partsOf(text).map((part, nth) => (
        <Fragment key={nth}>
          {'words' in part ? (
            <View className="slide__words">{part.words}</View>
          ) : (
            <View>
              {part.lead ? <View className="slide__words slide__lead">{part.lead}</View> : null}
              <Steps steps={part.steps} />
            </View>
          )}
        </Fragment>
      ))}
    </>
  )
}
