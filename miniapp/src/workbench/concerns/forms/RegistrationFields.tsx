import { concernSizes, longestAgo, severities, type Severity, severityNames } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { TopicChoice } from '../../../concerns/TopicChoice'
import { fieldError } from '../../../platform/callProblem'
import type { Place } from '../../../platform/place'
import { AreaPicker } from '../../../ui/choosing/AreaPicker'
import { Choices } from '../../../ui/choosing/Choices'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import { Alike } from '../Alike'

/** A registration as it is typed. */
export interface TypedRegistration {
  topic?: string
  severity: Severity
  title: string
  summary: string
  seenAt: string
  heat: string
  /** Whole hours; empty: just now. */
  hoursAgo?: string
  place?: Place | undefined
}

const gravities = severities.map((one) => severityNames[one])
const isAgo = (typed: string) => /^\d{0,3}$/.test(typed) && Number(typed) <= longestAgo
const isCount = (typed: string) => /^\d{0,10}$/.test(typed)

export const isComplete = (typed: TypedRegistration): boolean =>
  typed.topic !== undefined &&
  (['title', 'summary', 'seenAt'] as const).every((name) => longEnough(typed[name], concernSizes[name])) &&
  isCount(typed.heat) &&
  isAgo(typed.hoursAgo ?? '')

/** As it is sent. */
export const registrationOf = ({
  topic,
  title,
  summary,
  seenAt,
  severity,
  heat,
  hoursAgo,
  place,
}: TypedRegistration) => ({
  ...{ topic: topic ?? '', title, summary, seenAt, severity },
  ...(heat ? { heat: Number(heat) } : {}),
  ...(Number(hoursAgo) ? { hoursAgo: Number(hoursAgo) } : {}),
  ...(place ? { place: place.code } : {}),
})

interface Props {
  value: TypedRegistration
  onChange: (change: Partial<TypedRegistration>) => void
  /** What the sending came to, where it failed. */
  error: unknown
}

/** What a concern is registered with: by hand, or from a hot topic. */
export function RegistrationFields({ value, onChange, error }: Props) {
  const { topic, title, summary, seenAt, severity, heat, hoursAgo = '', place } = value
  const [choosing, setChoosing] = useState(false)
  return (
    <View className="stack">
      <View className="second">
        {severity === 'major'
          ? '从发现时起 5 小时内发权威信息，24 小时内开新闻发布会（本市约定）；审核人签发以后才公开。不写任何人的姓名、电话和住址'
          : '从发现时起 48 小时内要有回应（本市约定），审核人签发以后才公开。不写任何人的姓名、电话和住址'}
      </View>
      <Choices
        label="多严重"
        options={gravities}
        value={severityNames[severity]}
        onChange={(word) => onChange({ severity: severities.find((one) => severityNames[one] === word) ?? 'ordinary' })}
      />
      <TopicChoice value={topic} onChange={(chosen) => onChange({ topic: chosen })} />
      <Field
        label="标题"
        value={title}
        max={concernSizes.title.most}
        error={fieldError(error, 'title')}
        onChange={(typed) => onChange({ title: typed })}
      />
      <Alike title={title} topic={topic} />
      <Field
        label="大家关心什么"
        multiline
        rows={4}
        max={concernSizes.summary.most}
        value={summary}
        error={fieldError(error, 'summary')}
        onChange={(typed) => onChange({ summary: typed })}
      />
      <Field
        label="在哪里看到的"
        value={seenAt}
        max={concernSizes.seenAt.most}
        placeholder="市民热线、网络问政"
        error={fieldError(error, 'seenAt')}
        onChange={(typed) => onChange({ seenAt: typed })}
      />
      <Field
        label="几小时前发现的（刚发现的不填）"
        value={hoursAgo}
        max={concernSizes.hoursAgo.most}
        placeholder="比如 3"
        hint="不满一小时的算一小时"
        error={isAgo(hoursAgo) ? undefined : `写整数，最多 ${longestAgo} 小时`}
        onChange={(typed) => onChange({ hoursAgo: typed })}
      />
      <Field
        label="多少人次看过、转过（不知道就不填）"
        value={heat}
        max={concernSizes.heat.most}
        error={isCount(heat) ? undefined : '只写数字'}
        onChange={(typed) => onChange({ heat: typed })}
      />
      {place ? (
        <View className="picked">
          <View className="row__title">{place.name}</View>
          <Pressable kind="link" onPress={() => onChange({ place: undefined })}>
            换一个地方
          </Pressable>
        </View>
      ) : choosing ? (
        <AreaPicker
          onPick={(picked) => {
            onChange({ place: picked })
            setChoosing(false)
          }}
        />
      ) : (
        <Pressable kind="quiet" onPress={() => setChoosing(true)}>
          说的是哪个地方（说不准就不填）
        </Pressable>
      )}
    </View>
  )
}
