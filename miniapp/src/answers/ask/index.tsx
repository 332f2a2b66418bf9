import { answerSizes } from '@shared/answers/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useDrafts } from '../../platform/drafts'
import { useForward } from '../../platform/forwarding/forward'
import { go } from '../../platform/go'
import { useMe } from '../../platform/me'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { ListRow } from '../../ui/ListRow'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { Anew } from './Anew'
import { CommonQuestions } from './CommonQuestions'
import { MyCases } from './MyCases'
import { NearYou } from './NearYou'
import { TopLine } from './TopLine'
import './index.scss'

/** 问答: one question box, and what concerns me. */
export default function Ask() {
  const { person, unread } = useMe()
  const { question, setQuestion } = useDrafts()
  const [tooShort, setTooShort] = useState(false)
  const ask = (text: string) => {
    const asked = text.trim()
    const enough = longEnough(asked, answerSizes.question)
    setTooShort(!enough)
    if (enough) go('/answers/answer/index', { q: asked })
  }
  useForward({ title: '聊城 · 一号答：说说你的事，回答都有出处', page: '/answers/ask/index' })
  return (
    <Page tab>
      <TopLine signedIn={person !== undefined} unread={unread} />
      <View className="ask">
        <Heading level={1}>有什么想问的？</Heading>
        <Field
          label="你的问题"
          hideLabel
          multiline
          rows={2}
          max={answerSizes.question.most}
          value={question}
          placeholder="说说你的事，比如：孩子六岁能上学吗"
          error={tooShort ? '多写几个字，说说是什么事' : undefined}
          onChange={(text) => {
            setQuestion(text)
            setTooShort(false)
          }}
        />
        <View className="ask__send">
          <Pressable kind="primary" onPress={() => ask(question)}>
            问一问
          </Pressable>
          <Anew />
        </View>
      </View>
      <View className="home">
        <View className="home__main">
          <CommonQuestions onAsk={ask} />
        </View>
        <View className="home__side">
          <NearYou />
          {person?.role === 'citizen' ? <MyCases /> : null}
          <View className="rows home__links">
            <ListRow
              title="办理情况"
              note="收到多少、答复多少、晚了多少"
              onPress={() => go('/ledger/overview/index')}
            />
            <ListRow
              title="政策文件库"
              note="现行有效的文件，自己查全文"
              onPress={() => go('/answers/library/index')}
            />
            <ListRow title="查办理进度" note="凭查询编号，不用登录" onPress={() => go('/inquiries/track/index')} />
          </View>
        </View>
      </View>
    </Page>
  )
}
