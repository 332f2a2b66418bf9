import { answerSizes, decidableAttributes } from '@shared/answers/words'
import { longEnough } from '@shared/size'
import type { decideOpenness, readUnstatedPolicy } from '@shared/answers/contractOpenness'
import type { DecidableAttribute } from '@shared/answers/documents/openness'
import { useMutation, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Field } from '../../ui/Field'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'

const meaning: Record<DecidableAttribute, string> = {
  主动公开: '定下以后，市民可以查看，也会用来回答问题',
  依申请公开: '市民看不到，也不用来回答问题；有人申请时由起草单位办理',
  不予公开: '市民看不到，也不用来回答问题',
}

interface OpenDocumentProps {
  id: string
  onDone: (words: string) => void
  onCancel: () => void
}

/** One document with its text, and the decision about it with its reason. */
export function OpenDocument({ id, onDone, onCancel }: OpenDocumentProps) {
  const [attribute, setAttribute] = useState<DecidableAttribute>()
  const [reason, setReason] = useState('')
  const found = useQuery({
    queryKey: ['openness', id],
    queryFn: () => call<typeof readUnstatedPolicy>('GET /api/openness/{id}', { params: { id } }),
  })
  const decide = useMutation({
    mutationFn: (chosen: DecidableAttribute) =>
      call<typeof decideOpenness>('POST /api/openness/{id}', {
        params: { id },
        body: { attribute: chosen, reason, seen: found.data?.decisions.length ?? 0 },
      }),
    onSuccess: ({ title, attribute: chosen }) => onDone(`《${title}》定为${chosen}`),
  })
  const { data } = found
  if (!data) return found.isError ? <ReadFailure read={found} /> : <Loading text="正在读取文件" />
  return (
    <View className="stack">
      <ReadFailure read={found} />
      <Card title={data.policy.title}>
        <View className="second">
          {[data.policy.number, data.policy.from, fullDay(data.policy.versionDate)].filter(Boolean).join(' · ')}
        </View>
        {data.decisions.map((one) => (
          <View key={one.at} className="small">
            {`${fullDay(one.at)} ${one.by}定为${one.attribute}：${one.reason}`}
          </View>
        ))}
        <Choices label="这份文件" options={decidableAttributes} value={attribute} onChange={setAttribute} />
        {attribute ? <View className="second">{meaning[attribute]}</View> : null}
        <Field
          label="理由"
          value={reason}
          max={answerSizes.openness.most}
          multiline
          rows={3}
          placeholder="比如：已在市政府网站发布；属于社会救助方面的措施"
          error={fieldError(decide.error, 'reason')}
          onChange={setReason}
        />
        {decide.isError ? <Failure compact thrown={decide.error} onRetry={() => void found.refetch()} /> : null}
        <Pressable
          kind="primary"
          busy={decide.isPending}
          disabled={!attribute || !longEnough(reason, answerSizes.openness)}
          onPress={() => (attribute ? decide.mutate(attribute) : undefined)}
        >
          决定
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          先不决定
        </Pressable>
      </Card>
      <Card title="全文">
        {data.provisions.map((one) => (
          <View key={one.id} className="provision">
            <View className="small">{[one.heading, one.id].filter(Boolean).join(' · ')}</View>
            <View className="prose">{one.text}</View>
          </View>
        ))}
      </Card>
    </View>
  )
}
