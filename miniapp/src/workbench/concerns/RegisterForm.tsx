import type { registerConcern } from '@shared/concerns/contract'
import { concernSizes, type ConcernTopic, concernTopics } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { queries } from '../../platform/queries'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { Choices } from '../../ui/choosing/Choices'
import { useKept } from '../useKept'

const blank: { topic?: ConcernTopic; title: string; summary: string; seenAt: string } = {
  title: '',
  summary: '',
  seenAt: '',
}

/** 登记舆情: the 48 hours begin with it. */
export function RegisterForm() {
  const [draft, setDraft, drop] = useKept('work.concern', blank)
  const { topic, title, summary, seenAt } = draft
  const send = useMutation({
    mutationFn: () => {
      const body = { topic: topic ?? concernTopics[0], title, summary, seenAt }
      return call<typeof registerConcern>('POST /api/concerns', { body })
    },
    onSuccess: () => {
      drop()
      void queries.invalidateQueries({ queryKey: ['concerns'] })
    },
  })
  const set = (change: Partial<typeof blank>) => setDraft({ ...draft, ...change })
  const ready =
    topic && (['title', 'summary', 'seenAt'] as const).every((name) => longEnough(draft[name], concernSizes[name]))
  return (
    <Card title="登记一条">
      <View className="second">48 小时内要有回应（本市约定），审核人签发以后才公开。不写任何人的姓名、电话和住址</View>
      <Choices label="哪一类" options={concernTopics} value={topic} onChange={(chosen) => set({ topic: chosen })} />
      <Field
        label="标题"
        value={title}
        max={concernSizes.title.most}
        error={fieldError(send.error, 'title')}
        onChange={(typed) => set({ title: typed })}
      />
      <Field
        label="大家关心什么"
        multiline
        rows={4}
        max={concernSizes.summary.most}
        value={summary}
        error={fieldError(send.error, 'summary')}
        onChange={(typed) => set({ summary: typed })}
      />
      <Field
        label="在哪里看到的"
        value={seenAt}
        max={concernSizes.seenAt.most}
        placeholder="市民热线、网络问政"
        error={fieldError(send.error, 'seenAt')}
        onChange={(typed) => set({ seenAt: typed })}
      />
      {send.isSuccess ? <Banner tone="green">登记好了，接下来交给责任单位</Banner> : null}
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable kind="primary" busy={send.isPending} disabled={!ready} onPress={() => send.mutate()}>
        登记
      </Pressable>
    </Card>
  )
}
