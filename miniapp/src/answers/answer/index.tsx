import type { askQuestion } from '@shared/answers/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { goInstead, useParam } from '../../platform/go'
import { usePlaces } from '../../platform/place'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/Heading'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Pressable } from '../../ui/Pressable'
import { AnswerBody } from './AnswerBody'
import { FollowUp } from './FollowUp'
import { WhatNow } from './WhatNow'

/** 解答: short, with its source, who is responsible and what to do when it did not help. */
export default function AnswerPage() {
  const question = useParam('q')
  const about = useParam('about')
  const area = usePlaces((all) => all.places[0]?.code)
  const asked = useQuery({
    queryKey: ['answer', question, about, area],
    enabled: question !== '',
    staleTime: 600_000,
    queryFn: () =>
      call<typeof askQuestion>('POST /api/answers', {
        body: { question, ...(area ? { area } : {}), ...(about ? { about } : {}) },
      }),
  })
  if (!question)
    return (
      <Page title="解答">
        <Empty title="还没有问题" text="回到首页，写下想问的事" />
      </Page>
    )
  return (
    <Page title="解答">
      <View className="stack">
        <View>
          <Heading level={1}>{question}</Heading>
          {asked.data?.continues ? <Earlier question={asked.data.continues} /> : null}
        </View>
        {asked.isPending ? <Loading text="正在查有效的规定" /> : null}
        {asked.isError ? <Failure thrown={asked.error} onRetry={() => void asked.refetch()} /> : null}
        {asked.data ? (
          <>
            {asked.data.kind === 'grounded' ? null : <Related title="你是不是想问" questions={asked.data.related} />}
            <AnswerBody answer={asked.data} />
            <WhatNow question={question} answer={asked.data} />
            {asked.data.kind === 'grounded' ? <Related title="还想问" questions={asked.data.related} /> : null}
            <FollowUp about={asked.data.continues ?? question} />
          </>
        ) : null}
      </View>
    </Page>
  )
}

/** What a follow-up goes on from, and the way back to it. */
function Earlier({ question }: { question: string }) {
  return (
    <Pressable kind="link" onPress={() => goInstead('/answers/answer/index', { q: question })}>
      {`接着“${question}”问的`}
    </Pressable>
  )
}

/** Questions that are answered here; when unsure they come first, for one of them may be the one that was meant. */
function Related({ title, questions }: { title: string; questions: readonly string[] }) {
  if (!questions.length) return null
  return (
    <Card title={title}>
      <View className="rows">
        {questions.slice(0, 3).map((one) => (
          <ListRow key={one} title={one} onPress={() => goInstead('/answers/answer/index', { q: one })} />
        ))}
      </View>
    </Card>
  )
}
