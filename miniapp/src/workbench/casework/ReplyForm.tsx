import type { replyToInquiry } from '@shared/inquiries/contract'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { renewed } from '../../inquiries/case/renewed'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { focusOn } from '../keys'
import { FormFoot } from './FormFoot'
import type { FormProps } from './formProps'

/** `basis`: one provision a line. */
export interface ReplyDraft {
  text: string
  basis: string
}

interface ReplyFormProps extends FormProps {
  draft: ReplyDraft
  onDraft: (draft: ReplyDraft) => void
  onDrop: () => void
}

/** 答复: what the citizen will read, and what it rests on. */
export function ReplyForm({ inquiry, draft, onDraft, onDrop, onLook, onDone }: ReplyFormProps) {
  const { id, version } = inquiry
  const basis = draft.basis.split('\n').flatMap((line) => line.trim() || [])
  const send = useMutation({
    mutationFn: () => {
      const sent = { params: { id }, body: { text: draft.text, basis, version } }
      return call<typeof replyToInquiry>('POST /api/inquiries/{id}/reply', sent)
    },
    onSuccess: ({ inquiry: now }) => {
      onDrop()
      renewed(now)
      onDone()
    },
  })
  useEffect(() => focusOn('.reply-form textarea'), [])
  return (
    <Card title="答复" className="reply-form">
      <Field
        label="答复内容"
        multiline
        rows={8}
        max={5000}
        value={draft.text}
        placeholder="先说结论，再说怎么办、什么时候办好、找谁"
        hint="写的内容留在这台设备上，断网也不会丢"
        error={fieldError(send.error, 'text')}
        onChange={(text) => onDraft({ ...draft, text })}
      />
      <Field
        label="依据（每行一条，没有可以不写）"
        multiline
        rows={2}
        value={draft.basis}
        max={1300}
        placeholder="条例或办法的名称和第几条"
        error={fieldError(send.error, 'basis') ?? (basis.length > 10 ? '最多写 10 条' : undefined)}
        onChange={(text) => onDraft({ ...draft, basis: text })}
      />
      <View className="second">发出后提问人会收到，并可以评价；发出的答复不能再改</View>
      <FormFoot
        send="发出答复"
        open={inquiry.actions.includes('reply')}
        ready={draft.text.trim().length >= 4 && basis.length <= 10}
        sending={send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}
