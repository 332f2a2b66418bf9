import { deskSizes } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { proposePublicationOperation } from '@shared/inquiries/acts/publication/proposePublication'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { renewed } from '../../../inquiries/case/renewed'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Banner } from '../../../ui/Banner'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/Field'
import { Toggle } from '../../../ui/choosing/Toggle'
import { focusOn } from '../../keys'
import { Sheet } from './Beside'
import { FormFoot } from './FormFoot'
import type { FormProps } from './formProps'
import { useStepKept } from './useStepKept'
import type { Offer } from '../steps/step'

export const publishOffer: Offer = {
  action: 'proposePublication',
  button: '选登',
  again: ({ publication, proposal }) => (publication || proposal ? '改选登的内容' : undefined),
}

/** 选登: the copies that anyone will read, each beside its original. */
export function PublishForm({ inquiry, onLook, onDone }: FormProps) {
  const { id, version, text, publishable, publication, proposal, suggestion } = inquiry
  const original = inquiry.reply?.text ?? ''
  // A wording of an earlier reply is never offered for the next one.
  const copy = proposal ?? publication ?? suggestion
  const [written, setWritten, drop] = useStepKept(`${id}.${inquiry.reply?.at ?? ''}`, publishOffer.action, {
    question: (copy?.question ?? text).slice(0, deskSizes.publicQuestion.most),
    reply: copy?.reply ?? original,
  })
  const { question, reply } = written
  const [checked, setChecked] = useState(false)
  const send = useMutation({
    mutationFn: () => {
      const sent = { params: { id }, body: { question, reply, version } }
      return call<typeof proposePublicationOperation>('POST /api/inquiries/{id}/publication-proposal', sent)
    },
    onSuccess: ({ inquiry: now }) => {
      drop()
      renewed(now)
      onDone()
    },
  })
  useEffect(() => focusOn('.publish-form textarea'), [])
  return (
    <Card title="选登" className="publish-form">
      <Banner tone={publishable ? 'green' : 'amber'}>
        {publishable ? '提问人同意公开，条件是不出现个人信息' : '提问人没有同意公开，不能选登'}
      </Banner>
      <View className="beside">
        <Sheet name="提问原文" text={text} />
        <Field
          label="公开的问题"
          multiline
          rows={5}
          max={deskSizes.publicQuestion.most}
          value={question}
          error={fieldError(send.error, 'question')}
          onChange={(typed) => setWritten({ ...written, question: typed })}
        />
        <Sheet name="答复原文" text={original} />
        <Field
          label="公开的答复"
          multiline
          rows={8}
          max={deskSizes.publicReply.most}
          value={reply}
          error={fieldError(send.error, 'reply')}
          onChange={(typed) => setWritten({ ...written, reply: typed })}
        />
      </View>
      <Toggle
        label="个人信息已经去掉"
        hint="姓名、电话、住址、证件号、能认出是谁的细节"
        checked={checked}
        onChange={setChecked}
      />
      <FormFoot
        send="送单位签"
        open={inquiry.actions.includes(publishOffer.action)}
        ready={checked && longEnough(question, deskSizes.publicQuestion) && longEnough(reply, deskSizes.publicReply)}
        sending={send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}
