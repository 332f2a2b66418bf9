import type { confirmPaper } from '@shared/notices/chain/acts/confirmPaper'
import type { recordPaper } from '@shared/notices/chain/acts/recordPaper'
import { stepOf } from '@shared/notices/chain/chains'
import type { MatterWork } from '@shared/notices/chain/contractMatters'
import type { PaperSaid } from '@shared/notices/chain/paperSaid'
import { kindOf } from '@shared/notices/law/kinds'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { day } from '../../platform/dates'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { PaperForm } from './PaperForm'

interface OnPaperProps {
  matter: MatterWork
  step: MatterWork['card']['steps'][number]
  onDone: (said: string) => void
}

const fields = ['from', 'until', 'posted', 'document', 'attested']

/** A step that went its way on paper: recorded by one, confirmed by another who has seen the document. */
export function OnPaper({
  matter: { id, version, can, papers, content },
  step: { id: step, name },
  onDone,
}: OnPaperProps) {
  const [open, setOpen] = useState(false)
  const params = { id }
  const record = useMutation({
    mutationFn: (paper: PaperSaid) =>
      call<typeof recordPaper>('POST /api/notices/matters/{id}/paper', { params, body: { version, step, paper } }),
    onSuccess: () => {
      setOpen(false)
      onDone(`${name}登记好了，等另一位同事确认`)
    },
  })
  const confirm = useMutation({
    mutationFn: () =>
      call<typeof confirmPaper>('POST /api/notices/matters/{id}/paper-confirmation', {
        params,
        body: { version, step },
      }),
    onSuccess: () => onDone(`${name}确认了，记为纸上已办`),
  })
  const may = (act: MatterWork['can'][number]['act']) => can.some((one) => one.step === step && one.act === act)
  if (!may('recordPaper')) return null
  const waiting = papers.find((one) => one.step === step)
  const posted = kindOf(stepOf(content.chain, step)?.kind ?? '')?.posted !== undefined
  const wrong = (field: string) => fieldError(record.error, field)
  return (
    <View className="stack stack--close">
      {waiting && !open ? (
        <View>
          <View>{`${waiting.recordedBy.name}登记了纸上已办，等另一位同事确认`}</View>
          <View className="second">
            {`${day(waiting.from)} 到 ${day(waiting.until)}${waiting.posted ? `，${day(waiting.posted)}都贴上` : ''}`}
          </View>
          <View className="second">{`${waiting.document}；${waiting.attested}`}</View>
        </View>
      ) : null}
      {record.isError && !fields.some(wrong) ? <Failure compact thrown={record.error} /> : null}
      {confirm.isError ? <Failure compact thrown={confirm.error} /> : null}
      {open ? (
        <PaperForm
          name={name}
          posted={posted}
          busy={record.isPending}
          wrong={wrong}
          onSend={(paper) => record.mutate(paper)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <View className="actions">
          {may('confirmPaper') ? (
            <Pressable kind="primary" busy={confirm.isPending} onPress={() => confirm.mutate()}>
              看过文件，确认纸上已办
            </Pressable>
          ) : null}
          <Pressable kind="link" label={`${name}在纸上已经办过`} onPress={() => setOpen(true)}>
            {waiting ? '登记错了，重新登记' : '在纸上已经办过'}
          </Pressable>
        </View>
      )}
    </View>
  )
}
