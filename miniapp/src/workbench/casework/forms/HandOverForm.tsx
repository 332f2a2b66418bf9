import { deskSizes } from '@shared/inquiries/deskWords'
import type { handOverInquiry } from '@shared/inquiries/acts/unit/handOver'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { renewed } from '../../../inquiries/case/renewed'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { ColleaguePicker } from '../../ColleaguePicker'
import type { Colleague } from '../../useColleagues'
import { focusOn } from '../../keys'
import { FormFoot } from './FormFoot'
import type { FormProps } from './formProps'
import { useStepKept } from './useStepKept'
import type { Offer } from '../steps/step'

export const handOverOffer: Offer = {
  action: 'handOver',
  button: '移交给同事',
}

/** 移交: to a colleague picked from one's own department. */
export function HandOverForm({ inquiry, onLook, onDone }: FormProps) {
  const [to, setTo] = useState<Colleague>()
  const { id, version } = inquiry
  const [reason, setReason, drop] = useStepKept(id, handOverOffer.action, '')
  const send = useMutation({
    mutationFn: () =>
      call<typeof handOverInquiry>('POST /api/inquiries/{id}/hand-over', {
        params: { id },
        body: { to: to?.account ?? '', ...(reason.trim() ? { reason } : {}), version },
      }),
    onSuccess: ({ inquiry: now }) => {
      drop()
      renewed(now)
      onDone()
    },
  })
  useEffect(() => focusOn('.step-form input, .step-form .colleagues button'), [])
  return (
    <Card title="移交给同事" className="step-form">
      <View className="second">移交后由他接着办，他会收到消息。期限不变，写到一半的答复他也看得到</View>
      <ColleaguePicker label="交给谁" chosen={to} onChoose={setTo} error={fieldError(send.error, 'to')} />
      <Field
        label="移交说明（可以不写）"
        multiline
        rows={2}
        max={deskSizes.handOver.most}
        value={reason}
        placeholder="办到哪一步，还差什么"
        error={fieldError(send.error, 'reason')}
        onChange={setReason}
      />
      <FormFoot
        send="移交"
        open={inquiry.actions.includes(handOverOffer.action)}
        ready={to !== undefined}
        sending={send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}
