import type { registerConcern } from '@shared/concerns/contract'
import type { Evidence } from '@shared/concerns/evidence'
import {
  concernSizes,
  type ConcernTopic,
  concernTopics,
  severities,
  severityNames,
  type Severity,
} from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import type { Place } from '../../platform/place'
import { queries } from '../../platform/queries'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Choices } from '../../ui/choosing/Choices'
import { useKept } from '../useKept'
import { EvidenceFields } from './forms/EvidenceFields'

interface Typed {
  topic?: ConcernTopic
  severity: Severity
  title: string
  summary: string
  seenAt: string
  heat: string
  place?: Place | undefined
  evidence: Evidence[]
}

const blank: Typed = { severity: 'ordinary', title: '', summary: '', seenAt: '', heat: '', evidence: [] }
const gravities = severities.map((one) => severityNames[one])
const isCount = (typed: string) => /^\d{0,10}$/.test(typed)

/** 登记舆情: the 48 hours begin with it. */
export function RegisterForm() {
  const [draft, setDraft, drop] = useKept<Typed>('work.concern', blank)
  const { topic, title, summary, seenAt, severity = 'ordinary', heat = '', place, evidence = [] } = draft
  const [choosing, setChoosing] = useState(false)
  const send = useMutation({
    mutationFn: () => {
      const words = { topic: topic ?? concernTopics[0], title, summary, seenAt, severity, evidence }
      const body = { ...words, ...(heat ? { heat: Number(heat) } : {}), ...(place ? { place: place.code } : {}) }
      return call<typeof registerConcern>('POST /api/concerns', { body })
    },
    onSuccess: () => {
      drop()
      void queries.invalidateQueries({ queryKey: ['concerns'] })
    },
  })
  const set = (change: Partial<Typed>) => setDraft({ ...draft, ...change })
  const ready =
    topic &&
    (['title', 'summary', 'seenAt'] as const).every((name) => longEnough(draft[name], concernSizes[name])) &&
    isCount(heat)
  return (
    <Card title="登记一条">
      <View className="second">
        {severity === 'major'
          ? '5 小时内发权威信息，24 小时内开新闻发布会（本市约定）；审核人签发以后才公开。不写任何人的姓名、电话和住址'
          : '48 小时内要有回应（本市约定），审核人签发以后才公开。不写任何人的姓名、电话和住址'}
      </View>
      <Choices
        label="多严重"
        options={gravities}
        value={severityNames[severity]}
        onChange={(word) => set({ severity: severities.find((one) => severityNames[one] === word) ?? 'ordinary' })}
      />
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
      <Field
        label="多少人次看过、转过（不知道就不填）"
        value={heat}
        max={concernSizes.heat.most}
        error={isCount(heat) ? undefined : '只写数字'}
        onChange={(typed) => set({ heat: typed })}
      />
      {place ? (
        <View className="picked">
          <View className="row__title">{place.name}</View>
          <Pressable kind="link" onPress={() => set({ place: undefined })}>
            换一个地方
          </Pressable>
        </View>
      ) : choosing ? (
        <AreaPicker
          onPick={(picked) => {
            set({ place: picked })
            setChoosing(false)
          }}
        />
      ) : (
        <Pressable kind="quiet" onPress={() => setChoosing(true)}>
          说的是哪个地方（说不准就不填）
        </Pressable>
      )}
      <EvidenceFields value={evidence} onChange={(some) => set({ evidence: some })} />
      {send.isSuccess ? <Banner tone="green">登记好了，接下来核实，再交给责任单位</Banner> : null}
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable kind="primary" busy={send.isPending} disabled={!ready} onPress={() => send.mutate()}>
        登记
      </Pressable>
    </Card>
  )
}
