import type { approveSurvey } from '@shared/surveys/acts/approve'
import type { closeSurvey } from '@shared/surveys/acts/close'
import type { dropSurvey } from '@shared/surveys/acts/drop'
import type { returnSurveyFeedback } from '@shared/surveys/acts/returnFeedback'
import type { sendBackSurvey } from '@shared/surveys/acts/sendBack'
import type { signSurveyFeedback } from '@shared/surveys/acts/signFeedback'
import type { submitSurvey } from '@shared/surveys/acts/submit'
import type { withdrawSurvey } from '@shared/surveys/acts/withdraw'
import type { SurveyWork } from '@shared/surveys/contractParts'
import { surveySizes } from '@shared/surveys/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'
import type { FormOpened } from './written'

interface StepsProps {
  survey: SurveyWork
  onWrite: () => void
  onOpen: (opened: FormOpened) => void
  onLook: () => void
  onDone: (said: string) => void
}

interface Step {
  can: SurveyWork['can'][number]
  kind: 'primary' | 'quiet' | 'link'
  word: string
  said: string
  /** Asked before it is done. */
  confirm?: [title: string, text: string]
  /** What it needs a reason for, and who reads that. */
  reason?: [label: string, seenBy: string]
  ask: (body: { version: number; reason: string }) => Promise<unknown>
}

/** The steps on a survey, each with its word. */
const stepsOf = (id: string): Step[] => {
  const params = { id }
  const plain = ({ version }: { version: number }) => ({ params, body: { version } })
  return [
    {
      can: 'approve',
      kind: 'primary',
      word: '审核通过，发布',
      said: '问卷已经发布',
      confirm: ['发布这份问卷？', '发布后题目不能再改，改了就要另起草一份。'],
      ask: (body) => call<typeof approveSurvey>('POST /api/surveys/{id}/approval', plain(body)),
    },
    {
      can: 'submit',
      kind: 'primary',
      word: '交给同事审核',
      said: '问卷已经交上，等另一位同事审核',
      ask: (body) => call<typeof submitSurvey>('POST /api/surveys/{id}/submission', plain(body)),
    },
    {
      can: 'signFeedback',
      kind: 'primary',
      word: '签发反馈',
      said: '反馈已经公开',
      confirm: ['签发这份反馈？', '签发后马上公开，列在这份问卷的页面上。'],
      ask: (body) => call<typeof signSurveyFeedback>('POST /api/surveys/{id}/feedback/signature', plain(body)),
    },
    {
      can: 'returnFeedback',
      kind: 'quiet',
      word: '退回反馈',
      said: '反馈已经退回，写的人看得到理由',
      reason: ['反馈要改什么', '写反馈的人看得到'],
      ask: (body) => call<typeof returnSurveyFeedback>('POST /api/surveys/{id}/feedback/return', { params, body }),
    },
    {
      can: 'sendBack',
      kind: 'quiet',
      word: '退回修改',
      said: '问卷已经退回，起草人看得到理由',
      reason: ['要改什么', '起草人看得到'],
      ask: (body) => call<typeof sendBackSurvey>('POST /api/surveys/{id}/return', { params, body }),
    },
    {
      can: 'close',
      kind: 'quiet',
      word: '提前结束',
      said: '问卷已经结束，可以写反馈了',
      reason: ['为什么提前结束', '所有人都看得到'],
      ask: (body) => call<typeof closeSurvey>('POST /api/surveys/{id}/closing', { params, body }),
    },
    {
      can: 'withdraw',
      kind: 'link',
      word: '撤下',
      said: '问卷已经撤下，答卷不再使用，反馈也不再公开',
      reason: ['为什么撤下', '所有人都看得到'],
      ask: (body) => call<typeof withdrawSurvey>('POST /api/surveys/{id}/withdrawal', { params, body }),
    },
    {
      can: 'drop',
      kind: 'link',
      word: '不用了',
      said: '这份草稿已经从列表里拿掉',
      confirm: ['不用这份草稿了？', '它会从列表里拿掉，不能再发布。'],
      ask: (body) => call<typeof dropSurvey>('POST /api/surveys/{id}/drop', plain(body)),
    },
  ]
}

/** What this person may do with it now. */
export function Steps({ survey, onWrite, onOpen, onLook, onDone }: StepsProps) {
  const { id, version, can, mine, status, draft, standing } = survey
  const drafts = useSession((session) => session.person?.role !== 'supervisor')
  const [reasoned, setReasoned] = useState<Step>()
  const act = useMutation({
    mutationFn: ({ step, reason }: { step: Step; reason: string }) => step.ask({ version, reason }),
    onSuccess: (_done, { step }) => {
      setReasoned(undefined)
      onDone(step.said)
    },
  })
  const take = async (step: Step) => {
    if (step.reason) return setReasoned(step)
    if (step.confirm) {
      const [title, content] = step.confirm
      const asked = { title, content, confirmText: '确定', confirmColor: '#0B6073', cancelText: '再看看' }
      if (!(await Taro.showModal(asked)).confirm) return
    }
    act.mutate({ step, reason: '' })
  }
  const look = () => {
    act.reset()
    onLook()
  }
  return (
    <View className="stack stack--close">
      <ActionFailure thrown={act.error} onLook={look} />
      {reasoned?.reason ? (
        <ReasonForm
          label={reasoned.reason[0]}
          size={surveySizes.reason}
          seenBy={reasoned.reason[1]}
          send={reasoned.word}
          busy={act.isPending}
          onSend={(reason) => act.mutate({ step: reasoned, reason })}
          onCancel={() => setReasoned(undefined)}
        />
      ) : (
        <View className="actions">
          {can.includes('draftFeedback') ? (
            <Pressable kind="primary" onPress={onWrite}>
              {draft ? '接着写反馈' : '写反馈'}
            </Pressable>
          ) : null}
          {stepsOf(id)
            .filter((step) => can.includes(step.can))
            .map((step) => (
              <Pressable key={step.can} kind={step.kind} busy={act.isPending} onPress={() => void take(step)}>
                {step.word}
              </Pressable>
            ))}
          {can.includes('revise') ? (
            <Pressable kind="quiet" onPress={() => onOpen({ changing: survey })}>
              {status === 'returned' ? '改好再交' : '修改'}
            </Pressable>
          ) : null}
          {standing && drafts ? (
            <Pressable kind="link" onPress={() => onOpen({ like: survey })}>
              照着再起草一份
            </Pressable>
          ) : null}
        </View>
      )}
      {status === 'submitted' && mine && !can.includes('approve') ? (
        <View className="second">你起草、改过或交上的，等另一位审核人发布</View>
      ) : null}
      {status === 'feedbackReview' && !can.includes('signFeedback') ? (
        <View className="second">反馈等另一位审核人签发</View>
      ) : null}
    </View>
  )
}
