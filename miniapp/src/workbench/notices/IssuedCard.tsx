import type { NoticeDraft, withdrawNotice } from '@shared/notices/contract'
import { noticeSizes } from '@shared/notices/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { day } from '../../platform/dates'
import { go } from '../../platform/go'
import { queries } from '../../platform/queries'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'

interface IssuedCardProps {
  notice: NoticeDraft
  isLead: boolean
  onLook: () => void
  onDone: (said: string) => void
}

/** A notice that is up: to be looked at as people see it, and to be withdrawn with a public reason. */
export function IssuedCard({ notice: { id, version, department, content }, isLead, onLook, onDone }: IssuedCardProps) {
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
      <View className="small">{`${content.field} · ${department} · 公示 ${day(content.from)} 到 ${day(content.until)}`}</View>
      <ActionFailure
        thrown={withdraw.error}
        onLook={() => {
          withdraw.reset()
          onLook()
        }}
      />
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
          {isLead ? (
            <Pressable kind="link" onPress={() => setAsked(true)}>
              撤回
            </Pressable>
          ) : null}
        </View>
      )}
    </Card>
  )
}
