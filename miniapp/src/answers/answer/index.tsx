import { View } from '@tarojs/components'
import { useState } from 'react'
import { useForward } from '../../platform/forwarding/forward'
import { go, goInstead, useParam } from '../../platform/go'
import { type Place, usePlaces } from '../../platform/place'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { UrgentCalls } from '../../ui/calling/UrgentCalls'
import { Found } from './asking/Found'
import { useAnswer } from './asking/useAnswer'
import { useTakenBack } from './asking/useTakenBack'
import { forwardedAnswer } from './forwardedAnswer'
import './index.scss'

/**
 * 解答: short, with its source, who is responsible and what to do when it did not help; where somebody is in danger, only whom to call.
 * Where it only sounds so, whom to call, and under it what was asked.
 */
export default function AnswerPage() {
  const question = useParam('q')
  const about = useParam('about')
  const literally = useParam('literally') === '1'
  const safe = useParam('safe') === '1'
  const home = usePlaces((all) => all.places[0]?.code)
  const [chosen, setChosen] = useState<Place>()
  const [near, setNear] = useState<Place>()
  const asking = { question, about, literally, area: chosen?.code ?? near?.code ?? home }
  const asked = useAnswer({ ...asking, safe })
  const { data: answer } = asked
  const perhaps = answer?.urgent?.perhaps === true
  const besides = useAnswer({ ...asking, safe: true }, perhaps)
  const takenBack = useTakenBack(perhaps ? besides : asked)
  useForward(forwardedAnswer(answer, { q: question, about, literally: literally ? '1' : undefined }))
  if (!question)
    return (
      <Page title="解答">
        <Empty title="还没有问题" text="回到首页，写下想问的事">
          <Pressable kind="primary" onPress={() => go('/answers/ask/index')}>
            去问一问
          </Pressable>
        </Empty>
      </Page>
    )
  const found = (
    <Found
      question={question}
      about={about}
      asked={perhaps ? besides : asked}
      chosen={chosen}
      onChoose={setChosen}
      onNear={setNear}
      takenBack={takenBack}
    />
  )
  if (!answer?.urgent) return <Page title="解答">{found}</Page>
  return (
    <Page title="紧急">
      <View className="stack">
        <UrgentCalls {...answer.urgent} />
        {perhaps ? (
          <>
            <View className="second">没有人有危险的话，下面是你问的事</View>
            {found}
          </>
        ) : (
          <Pressable kind="link" onPress={() => goInstead('/answers/answer/index', { q: question, about, safe: '1' })}>
            没有人有危险，查我问的事
          </Pressable>
        )}
      </View>
    </Page>
  )
}
