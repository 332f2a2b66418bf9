import type { gradeConcern } from '@shared/concerns/acts/grade'
import type { Evidence } from '@shared/concerns/evidence'
import { concernSizes, severityNames } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Field } from '../../../ui/Field'
import { useKept } from '../../useKept'
import { type ConcernFormProps, useConcernStep } from './concernForm'
import { EvidenceFields } from './EvidenceFields'
import { StepEnd } from './StepEnd'

/** 定级: the other of the two, with its reason. */
export function GradeForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version } = concern
  const severity = concern.severity === 'major' ? 'ordinary' : 'major'
  const [reason, setReason, drop] = useKept(`work.concern.grade.${id}`, '')
  const [evidence, setEvidence] = useState<Evidence[]>([])
  const [half, setHalf] = useState(false)
  const send = useConcernStep(
    () =>
      call<typeof gradeConcern>('POST /api/concerns/{id}/grade', {
        params: { id },
        body: { severity, reason, evidence, version },
      }),
    () => {
      drop()
      onDone()
    },
  )
  return (
    <View className="stack stack--close">
      <View className="second">
        {severity === 'major'
          ? '定为重大突发：从发现时起 5 小时内发权威信息，24 小时内开新闻发布会（本市约定）'
          : '改为一般：从发现时起 48 小时内回应（本市约定）'}
      </View>
      <Field
        label="为什么这样定"
        multiline
        rows={2}
        max={concernSizes.reason.most}
        value={reason}
        error={fieldError(send.error, 'reason')}
        onChange={setReason}
      />
      <EvidenceFields value={evidence} onChange={setEvidence} onHalf={setHalf} />
      <StepEnd
        send={`定为${severityNames[severity]}`}
        ready={!half && longEnough(reason, concernSizes.reason)}
        sending={send}
        onSend={() => send.mutate(undefined)}
        onLook={onLook}
        onDone={onDone}
      />
    </View>
  )
}
