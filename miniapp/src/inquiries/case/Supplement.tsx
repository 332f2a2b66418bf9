import { inquirySizes } from '@shared/inquiries/words'
import { longEnough } from '@shared/size'
import type { supplementInquiry } from '@shared/inquiries/acts/asker/supplement'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { AttachmentPicker } from '../AttachmentPicker'
import { useWritten } from '../useWritten'
import { renewed } from './renewed'

/** 补充说明: more about an open case, for the department that handles it. */
export function Supplement({ inquiry: { id, actions, department } }: { inquiry: InquiryView }) {
  const { text, attachments, write, drop } = useWritten(id, 'supplement')
  const begun = text !== '' || attachments.length > 0
  const [open, setOpen] = useState(begun)
  const send = useMutation({
    mutationFn: () => {
      const sent = { params: { id }, body: { text, attachments } }
      return call<typeof supplementInquiry>('POST /api/inquiries/{id}/supplement', sent)
    },
    onSuccess: ({ inquiry }) => {
      renewed(inquiry)
      drop()
      setOpen(false)
    },
  })
  if (!actions.includes('supplement')) return null
  if (!open)
    return (
      <>
        {send.isSuccess ? <Banner tone="green">{`补充已经交给${department.name}，写在下面的办理经过里`}</Banner> : null}
        <Pressable kind="quiet" onPress={() => setOpen(true)}>
          {begun ? '接着写补充' : '补充说明'}
        </Pressable>
      </>
    )
  return (
    <Card title="补充说明">
      <Field
        label="还有什么要让办理的人知道"
        hint="写到这里就自动保存在手机里"
        multiline
        max={inquirySizes.supplement.most}
        value={text}
        error={fieldError(send.error, 'text')}
        onChange={(typed) => write({ text: typed })}
      />
      <AttachmentPicker ids={attachments} onIds={(ids) => write({ attachments: ids })} />
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable
        kind="primary"
        busy={send.isPending}
        disabled={!longEnough(text, inquirySizes.supplement)}
        onPress={() => send.mutate()}
      >
        提交补充
      </Pressable>
      <Pressable kind="quiet" onPress={() => setOpen(false)}>
        先不了
      </Pressable>
    </Card>
  )
}
