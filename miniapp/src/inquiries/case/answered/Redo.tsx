import { inquirySizes } from '@shared/inquiries/words'
import { longEnough } from '@shared/size'
import type { redoInquiry } from '@shared/inquiries/acts/asker/redo'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Card } from '../../../ui/Card'
import { Toggle } from '../../../ui/choosing/Toggle'
import { Failure } from '../../../ui/Failure'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import { useWritten } from '../../useWritten'
import { renewed } from '../renewed'

/** 重办: once, when the reply did not solve it, with the reason. */
export function Redo({ inquiry: { id, actions, department, supporters = [] } }: { inquiry: InquiryView }) {
  const [about, setAbout] = useState<string[]>([])
  const { text: reason, write, drop } = useWritten(id, 'redo')
  const [open, setOpen] = useState(reason !== '')
  const send = useMutation({
    mutationFn: () => {
      const sent = { params: { id }, body: { reason, ...(about.length ? { about } : {}) } }
      return call<typeof redoInquiry>('POST /api/inquiries/{id}/redo', sent)
    },
    onSuccess: ({ inquiry }) => {
      drop()
      renewed(inquiry)
    },
  })
  if (!actions.includes('redo')) return null
  const silent = supporters.filter(({ said }) => !said).map(({ name }) => name)
  if (!open)
    return (
      <View className="stack stack--close">
        {silent.length ? (
          <View className="second">
            {`${silent.join('、')}没有给出意见：它管的事要是没有答到，可以要求再办一次，选它`}
          </View>
        ) : null}
        <Pressable kind="quiet" onPress={() => setOpen(true)}>
          没有解决，要求再办一次
        </Pressable>
      </View>
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
      {supporters.length ? (
        <View className="stack stack--close">
          <View className="field__label">不满意的是哪个单位管的事（可以选几个）</View>
          {supporters.map(({ id: unit, name }) => (
            <Toggle
              key={unit}
              label={name}
              checked={about.includes(unit)}
              onChange={(on) => setAbout((now) => (on ? [...now, unit] : now.filter((one) => one !== unit)))}
            />
          ))}
          <View className="second">{`选了的单位再提一次意见；都不选，就由${department.name}自己再办。答复仍由它给你`}</View>
        </View>
      ) : null}
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
