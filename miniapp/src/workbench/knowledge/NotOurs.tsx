import type { listMissed, MissedGroup, settleMissed } from '@shared/answers/contractMissed'
import { knowledgeSizes } from '@shared/answers/knowledge/words'
import type { Replied } from '@shared/operation'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Segmented } from '../../ui/choosing/Segmented'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { type ChosenDepartment, DepartmentPicker } from '../DepartmentPicker'
import { ReasonForm } from '../ReasonForm'

interface NotOursProps {
  group: MissedGroup
  /** How long it stays folded away. */
  days: number
  onDone: (said: string, now: Replied<typeof listMissed>) => void
  onCancel: () => void
  onLook: () => void
}

/** A group that is another unit's, or that no rule answers: said with the reason. */
export function NotOurs({ group, days, onDone, onCancel, onLook }: NotOursProps) {
  const [how, setHow] = useState<'pass' | 'noRule'>('pass')
  const [to, setTo] = useState<ChosenDepartment>()
  const own = useSession((session) => session.person?.department?.id)
  const passes = how === 'pass'
  const send = useMutation({
    mutationFn: (reason: string) =>
      call<typeof settleMissed>('POST /api/cards/missed', {
        body: { question: group.question, reason, ...(passes && to ? { to: to.id } : {}) },
      }),
    onSuccess: (now) =>
      onDone(
        passes && to
          ? `“${group.question}”已经转给${to.name}，列在它的知识卡里`
          : `“${group.question}”收起来了，${days} 天以后还有人问，再列出来`,
        now,
      ),
  })
  return (
    <View className="stack stack--close">
      <Segmented
        label="为什么不由我们写"
        options={[
          { value: 'pass', label: '该别的单位写' },
          { value: 'noRule', label: '没有规定能回答' },
        ]}
        value={how}
        onChange={setHow}
      />
      {passes ? <DepartmentPicker chosen={to} onChoose={setTo} except={own} city label="转给哪个市级单位" /> : null}
      <ActionFailure thrown={send.error} onLook={onLook} />
      {passes && !to ? (
        <Pressable kind="quiet" onPress={onCancel}>
          不了
        </Pressable>
      ) : (
        <ReasonForm
          label="理由"
          size={knowledgeSizes.reason}
          seenBy={passes ? `${to?.name ?? ''}看得到` : '本单位的同事看得到'}
          send={passes ? '转过去' : '收起来'}
          busy={send.isPending}
          onSend={(reason) => send.mutate(reason)}
          onCancel={onCancel}
        />
      )}
    </View>
  )
}
