import { basisLength, deskSizes } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { StaleReply } from '@shared/answers/interpretations/staleReply'
import type { confirmPublicationOperation } from '@shared/inquiries/acts/publication/confirmPublication'
import type { takeDownPublicationOperation } from '@shared/inquiries/acts/publication/takeDownPublication'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { since } from '../../answers/since'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'
import { presentBasis } from './presentBasis'

interface StaleReplyCardProps {
  stale: StaleReply
  isLead: boolean
  onLook: () => void
  onDone: (said: string) => void
}

/** A published reply that answers no more, with what changed; a lead says on what it rests now, or takes it down. */
export function StaleReplyCard({ stale, isLead, onLook, onDone }: StaleReplyCardProps) {
  const { question, reply, publishedAt, confirmedAt, basis, provision, successor } = stale
  const [doing, setDoing] = useState<'confirm' | 'remove'>()
  const [written, setWritten] = useState(() => presentBasis(stale))
  const params = { id: stale.case }
  const act = useMutation({
    mutationFn: async ({ ask }: { ask: () => Promise<unknown>; said: string }) => ask(),
    onSuccess: (_done, { said }) => {
      setDoing(undefined)
      onDone(said)
    },
  })
  const lines = written
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const confirm = () =>
    act.mutate({
      ask: () =>
        call<typeof confirmPublicationOperation>('POST /api/inquiries/{id}/publication-confirmation', {
          params,
          body: { basis: lines },
        }),
      said: '已经核对。写的依据现行有效的，这条答复重新用来作答；不是的，还会列在这里',
    })
  const remove = (reason: string) =>
    act.mutate({
      ask: () =>
        call<typeof takeDownPublicationOperation>('POST /api/inquiries/{id}/publication-removal', {
          params,
          body: { reason },
        }),
      said: '已经撤下，公开的地方不再有这条问与答',
    })
  const changed = successor ? `现行的是《${successor.title}》，${since(successor)}` : '这一条已经不再施行'
  return (
    <Card title={question}>
      <View className="quote">{reply}</View>
      <View>
        <View>{`依据的《${provision.title}》${provision.provision}变了。${changed}`}</View>
        <View className="second">
          {`${fullDay(publishedAt)}公开${confirmedAt ? `，${fullDay(confirmedAt)}核对过` : ''}，依据：${basis.join('、')}`}
        </View>
      </View>
      <ActionFailure
        thrown={act.error}
        onLook={() => {
          act.reset()
          onLook()
        }}
      />
      {doing === 'confirm' ? (
        <View className="stack stack--close">
          <Field
            label="现在的依据"
            multiline
            rows={2}
            max={basisLength}
            value={written}
            hint="一行一条，写现行文件的名称和第几条。答复的话不变；要改答复，先撤下"
            error={fieldError(act.error, 'basis')}
            onChange={setWritten}
          />
          <View className="actions">
            <Pressable
              kind="primary"
              busy={act.isPending}
              disabled={lines.length === 0 || lines.some((one) => !longEnough(one, deskSizes.confirmedBasis))}
              onPress={confirm}
            >
              核对过，答复还对
            </Pressable>
            <Pressable kind="quiet" onPress={() => setDoing(undefined)}>
              不了
            </Pressable>
          </View>
        </View>
      ) : null}
      {doing === 'remove' ? (
        <ReasonForm
          label="为什么撤下"
          size={deskSizes.refusal}
          seenBy="提问人和编辑看得到"
          send="撤下"
          busy={act.isPending}
          onSend={remove}
          onCancel={() => setDoing(undefined)}
        />
      ) : null}
      {doing ? null : (
        <View className="actions">
          {isLead ? (
            <Pressable kind="primary" onPress={() => setDoing('confirm')}>
              答复还对
            </Pressable>
          ) : null}
          {isLead ? (
            <Pressable kind="quiet" onPress={() => setDoing('remove')}>
              撤下
            </Pressable>
          ) : null}
          {successor ? (
            <Pressable
              kind="quiet"
              onPress={() => go('/answers/policy/index', { id: successor.id, provision: provision.provision })}
            >
              看现行的条文
            </Pressable>
          ) : null}
        </View>
      )}
      {isLead ? null : <View className="second">由本单位审核人核对或撤下</View>}
    </Card>
  )
}
