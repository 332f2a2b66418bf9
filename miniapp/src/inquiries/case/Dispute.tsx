import { inquirySizes } from '@shared/inquiries/words'
import { longEnough } from '@shared/size'
import type { disputeRouting } from '@shared/inquiries/acts/asker/dispute'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Official } from '../../ui/Official'
import { Pressable } from '../../ui/Pressable'
import { useWritten } from '../useWritten'
import { renewed } from './renewed'

/** 分错了: the citizen says that another department should answer; the triage desk decides. */
export function Dispute({ inquiry: { id, department, actions } }: { inquiry: InquiryView }) {
  const { text: reason, write, drop } = useWritten(id, 'dispute')
  const [open, setOpen] = useState(reason !== '')
  const send = useMutation({
    mutationFn: () => {
      const sent = { params: { id }, body: { reason } }
      return call<typeof disputeRouting>('POST /api/inquiries/{id}/dispute', sent)
    },
    onSuccess: ({ inquiry }) => {
      drop()
      renewed(inquiry)
    },
  })
  if (!actions.includes('dispute')) return null
  if (!open)
    return (
      <Pressable kind="quiet" onPress={() => setOpen(true)}>
        分错了
      </Pressable>
    )
  return (
    <Card title="分错了单位">
      <Field
        label={`为什么不该由${department.name}办理`}
        hint="交给政务公开办公室判断，编号和答复期限都不变；一件事只能提一次"
        multiline
        rows={2}
        max={inquirySizes.dispute.most}
        value={reason}
        error={fieldError(send.error, 'reason')}
        onChange={(text) => write({ text })}
      />
      <Official of="triage" />
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable
        kind="primary"
        busy={send.isPending}
        disabled={!longEnough(reason, inquirySizes.dispute)}
        onPress={() => send.mutate()}
      >
        交政务公开办公室判断
      </Pressable>
      <Pressable kind="quiet" onPress={() => setOpen(false)}>
        先不了
      </Pressable>
    </Card>
  )
}
