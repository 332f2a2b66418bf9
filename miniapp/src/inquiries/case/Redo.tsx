import { inquirySizes } from '@shared/inquiries/words'
import { longEnough } from '@shared/size'
import type { redoInquiry } from '@shared/inquiries/acts/asker/redo'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { useWritten } from '../useWritten'
import { renewed } from './renewed'

/** 重办: once, when the reply did not solve it, with the reason. */
export function Redo({ inquiry: { id, actions } }: { inquiry: InquiryView }) {
  const { text: reason, write, drop } = useWritten(id, 'redo')
  const [open, setOpen] = useState(reason !== '')
  const send = useMutation({
    mutationFn: () => {
      const sent = { params: { id }, body: { reason } }
      return call<typeof redoInquiry>('POST /api/inquiries/{id}/redo', sent)
    },
    onSuccess: ({ inquiry }) => {
      drop()
      renewed(inquiry)
    },
  })
  if (!actions.includes('redo')) return null
  if (!open)
    return (
      <Pressable kind="quiet" onPress={() => setOpen(true)}>
        没有解决，要求再办一次
      </Pressable>
    )
  return (
    <Card title="要求再办一次">
      <Field
        label="哪里没有解决"
        hint="一件事只能要求一次。交上以后重新计时，原来的答复留着"
        multiline
        max={inquirySizes.redo.most}
        value={reason}
        error={fieldError(send.error, 'reason')}
        onChange={(text) => write({ text })}
      />
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable
        kind="primary"
        busy={send.isPending}
        disabled={!longEnough(reason, inquirySizes.redo)}
        onPress={() => send.mutate()}
      >
        要求再办一次
      </Pressable>
      <Pressable kind="quiet" onPress={() => setOpen(false)}>
        先不了
      </Pressable>
    </Card>
  )
}
