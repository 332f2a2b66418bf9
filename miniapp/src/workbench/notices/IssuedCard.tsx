import type { withdrawNotice } from '@shared/notices/acts/withdraw'
import type { NoticeDraft } from '@shared/notices/contractParts'
import { noticeSizes } from '@shared/notices/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { day } from '../../platform/dates'
import { go } from '../../platform/go'
import { queries } from '../../platform/queries'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'
import { OfResponse } from './ofConcern/OfResponse'
import { Posted } from './Posted'
import type { WrittenNotice } from './written'

interface IssuedCardProps {
  notice: NoticeDraft
  /** `start`: as the correction is to be written. */
  onCorrect: (start?: Partial<WrittenNotice>) => void
  onLook: () => void
  onDone: (said: string) => void
}

/** A notice that is up: to be looked at as people see it, and to be withdrawn with a public reason. */
export function IssuedCard({ notice, onCorrect, onLook, onDone }: IssuedCardProps) {
  const { id, version, department, standing, runs, corrects, can, content, posted } = notice
  const { from, until } = runs ?? content
  const period = runs?.open ? '公示期还没有起算' : `公示 ${day(from)} 到 ${day(until)}`
  const [asked, setAsked] = useState(false)
  const withdraw = useMutation({
    mutationFn: (reason: string) =>
      call<typeof withdrawNotice>('POST /api/notices/{id}/withdrawal', { params: { id }, body: { version, reason } }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['notices'] })
      onDone(`「${content.title}」已经撤回，理由公开在原来那一页`)
    },
  })
  return (
    <Card title={content.title}>
      <View className="small">{`${content.field} · ${department} · ${standing === 'waiting' ? '等到第一天 · ' : ''}${period}`}</View>
      {corrects ? <Banner tone="lake">{`更正「${corrects.title}」：${corrects.reason}`}</Banner> : null}
      {content.response ? (
        <OfResponse response={content.response} onFresh={can.includes('correct') ? onCorrect : undefined} />
      ) : null}
      <ActionFailure
        thrown={withdraw.error}
        onLook={() => {
          withdraw.reset()
          onLook()
        }}
      />
      {posted ? (
        <Disclosure label="张贴情况">
          <Posted notice={id} />
        </Disclosure>
      ) : null}
      {asked ? (
        <ReasonForm
          label="为什么撤回"
          size={noticeSizes.reason}
          seenBy="所有人都看得到"
          send="撤回"
          busy={withdraw.isPending}
          onSend={(reason) => withdraw.mutate(reason)}
          onCancel={() => setAsked(false)}
        />
      ) : (
        <View className="actions">
          <Pressable kind="quiet" onPress={() => go('/notices/issue/index', { id })}>
            看公开的样子
          </Pressable>
          <Pressable kind="quiet" onPress={() => go('/screen/poster/index', { id })}>
            打印张贴
          </Pressable>
          {can.includes('correct') ? (
            <Pressable kind="quiet" onPress={() => onCorrect()}>
              更正
            </Pressable>
          ) : null}
          {can.includes('withdraw') ? (
            <Pressable kind="link" onPress={() => setAsked(true)}>
              撤回
            </Pressable>
          ) : null}
        </View>
      )}
    </Card>
  )
}
