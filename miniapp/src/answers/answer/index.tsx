import type { askQuestion } from '@shared/answers/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { CallProblem, wordsOf } from '../../platform/callProblem'
import { useForward } from '../../platform/forwarding/forward'
import { goInstead, useParam } from '../../platform/go'
import { type Place, usePlaces } from '../../platform/place'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { UrgentCalls } from '../../ui/calling/UrgentCalls'
import { Answered } from './Answered'
import { Asked } from './Asked'
import { forwardedAnswer } from './forwardedAnswer'
import { Unclear } from './Unclear'
import { Understood } from './Understood'
import './index.scss'

/** 解答: short, with its source, who is responsible and what to do when it did not help; where somebody is in danger, only whom to call. */
export default function AnswerPage() {
  const question = useParam('q')
  const about = useParam('about')
  const literally = useParam('literally') === '1'
  const safe = useParam('safe') === '1'
  const home = usePlaces((all) => all.places[0]?.code)
  const [chosen, setChosen] = useState<Place>()
  const [near, setNear] = useState<Place>()
  const area = chosen?.code ?? near?.code ?? home
  const asked = useQuery({
    queryKey: ['answer', question, about, area, literally, safe],
    enabled: question !== '',
    staleTime: 600_000,
    queryFn: () =>
      call<typeof askQuestion>('POST /api/answers', {
        body: {
          question,
          ...(area ? { area } : {}),
          ...(about ? { about } : {}),
          ...(literally ? { literally } : {}),
          ...(safe ? { safe } : {}),
        },
      }),
  })
  const { data: answer } = asked
  const wordless = asked.error instanceof CallProblem && asked.error.code === 'bad-input'
  useForward(forwardedAnswer(answer, { q: question, about, literally: literally ? '1' : undefined }))
  if (!question)
    return (
      <Page title="解答">
        <Empty title="还没有问题" text="回到首页，写下想问的事" />
      </Page>
    )
  if (answer?.urgent)
    return (
      <Page title="紧急">
        <View className="stack">
          <UrgentCalls {...answer.urgent} />
          <Pressable kind="link" onPress={() => goInstead('/answers/answer/index', { q: question, about, safe: '1' })}>
            没有人有危险，查我问的事
          </Pressable>
        </View>
      </Page>
    )
  return (
    <Page title="解答">
      <View className="stack">
        <View>
          <Asked question={question} />
          {answer ? <Understood question={question} about={about} answer={answer} /> : null}
        </View>
        {asked.isPending ? <Loading text="正在查有效的规定" /> : null}
        {wordless ? <Unclear wanted={wordsOf(asked.error).detail} /> : null}
        {asked.isError && !wordless ? <Failure thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
        {answer?.unclear ? <Unclear /> : null}
        {answer && !answer.unclear ? (
          <Answered question={question} answer={answer} chosen={chosen} onChoose={setChosen} onNear={setNear} />
        ) : null}
      </View>
    </Page>
  )
}
