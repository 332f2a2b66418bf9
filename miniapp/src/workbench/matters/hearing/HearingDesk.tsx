import type { callOffHearing } from '@shared/notices/chain/acts/callOffHearing'
import type { changeHearing } from '@shared/notices/chain/acts/changeInvitation'
import type { inviteToHearing } from '@shared/notices/chain/acts/inviteToHearing'
import type { MatterWork } from '@shared/notices/chain/contractMatters'
import { noticeSizes } from '@shared/notices/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { CallProblem, fieldError } from '../../../platform/callProblem'
import { go } from '../../../platform/go'
import { Pressable } from '../../../ui/Pressable'
import { ActionFailure } from '../../ActionFailure'
import { ReasonForm } from '../../ReasonForm'
import { InvitationForm, type SentInvitation } from './InvitationForm'

interface HearingDeskProps {
  matter: MatterWork
  step: MatterWork['card']['steps'][number]
  onLook: () => void
  onDone: (said: string) => void
}

type Doing = 'invite' | 'changeHearing' | 'callOff'

/** 听证通知: sent, changed once or called off; those who asked are told each time, and the notice says it to everybody. */
export function HearingDesk({ matter, step: { id: step, standing }, onLook, onDone }: HearingDeskProps) {
  const { id, version, can, invitation, card } = matter
  const [doing, setDoing] = useState<Doing>()
  const params = { id }
  const send = useMutation({
    mutationFn: async ({ ask }: { ask: () => Promise<unknown>; said: string }) => ask(),
    onSuccess: (_done, { said }) => {
      setDoing(undefined)
      onDone(said)
    },
  })
  const invite = (invitation: SentInvitation) =>
    send.mutateAsync({
      ask: () =>
        call<typeof inviteToHearing>('POST /api/notices/matters/{id}/hearing', {
          params,
          body: { version, step, invitation },
        }),
      said: '听证通知发出去了，申请过的人各收到一次，公告页上也写明了',
    })
  const change = (invitation: SentInvitation, reason: string) =>
    send.mutateAsync({
      ask: () =>
        call<typeof changeHearing>('POST /api/notices/matters/{id}/hearing-change', {
          params,
          body: { version, step, invitation, reason },
        }),
      said: '听证通知改好了，申请过的人再收到一次',
    })
  const callOff = (reason: string) =>
    send.mutate({
      ask: () =>
        call<typeof callOffHearing>('POST /api/notices/matters/{id}/hearing-calling-off', {
          params,
          body: { version, step, reason },
        }),
      said: '听证取消了，申请过的人收到了理由；应当听证的，还要另定时间',
    })
  const notice = card.steps.findLast((one) => one.notice)?.notice
  const may = (act: Doing) => can.some((one) => one.step === step && one.act === act)
  const canBegin = can.some((one) => one.step === step && one.act === 'begin')
  const told = step === 'hearing' ? card.hearing : undefined
  if (!told && !may('invite')) return null
  const wrong = (field: string) => fieldError(send.error, field)
  const shownInForm = send.error instanceof CallProblem && send.error.errors.length > 0
  const begin = (what: Doing) => {
    send.reset()
    setDoing(what)
  }
  return (
    <View className="stack stack--close">
      {told ? <View>{told.words}</View> : null}
      {told?.bring && standing !== 'done' ? <View className="second">{`要带：${told.bring}`}</View> : null}
      {told?.note ? <View className="second">{told.note}</View> : null}
      {standing === 'next' && !canBegin ? (
        <View className="second">
          {told?.standing === 'invited' ? '到了通知写的时间，这里才能开始听证' : '发了听证通知、到了时间，才能开始听证'}
        </View>
      ) : null}
      {send.error && !shownInForm ? (
        <ActionFailure
          thrown={send.error}
          onLook={() => {
            send.reset()
            onLook()
          }}
        />
      ) : null}
      {doing === 'invite' || doing === 'changeHearing' ? (
        <InvitationForm
          key={doing}
          matter={matter}
          {...(doing === 'changeHearing' && invitation ? { before: invitation } : {})}
          busy={send.isPending}
          wrong={wrong}
          onChange={() => (send.isError ? send.reset() : undefined)}
          onSend={doing === 'invite' ? invite : change}
          onCancel={() => setDoing(undefined)}
        />
      ) : doing === 'callOff' ? (
        <ReasonForm
          label="为什么取消这次听证"
          size={noticeSizes.reason}
          seenBy="申请过的人和看公告的人都看得到"
          send="取消听证，告诉申请过的人"
          busy={send.isPending}
          onSend={callOff}
          onCancel={() => setDoing(undefined)}
        />
      ) : (
        <View className="actions">
          {may('invite') ? (
            <Pressable kind="primary" onPress={() => begin('invite')}>
              发听证通知
            </Pressable>
          ) : null}
          {may('changeHearing') ? (
            <Pressable kind="quiet" onPress={() => begin('changeHearing')}>
              改时间、地点
            </Pressable>
          ) : null}
          {told && notice && (may('callOff') || told.standing === 'calledOff') ? (
            <Pressable kind="quiet" onPress={() => go('/screen/poster/index', { id: notice.id, sheet: 'hearing' })}>
              打印听证通知
            </Pressable>
          ) : null}
          {may('callOff') ? (
            <Pressable kind="quiet" onPress={() => begin('callOff')}>
              取消听证
            </Pressable>
          ) : null}
        </View>
      )}
    </View>
  )
}
