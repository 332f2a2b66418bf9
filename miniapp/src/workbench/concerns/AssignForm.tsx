import type { assignConcern, ConcernView } from '@shared/concerns/contract'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { queries } from '../../platform/queries'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { type Chosen, DepartmentPicker } from '../DepartmentPicker'

export interface ConcernFormProps {
  concern: ConcernView
  onLook: () => void
  onDone: () => void
}

/** 交办: who has to answer. */
export function AssignForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version, departmentId } = concern
  const [to, setTo] = useState<Chosen>()
  const send = useMutation({
    mutationFn: () => {
      const sent = { params: { id }, body: { department: to?.id ?? '', version } }
      return call<typeof assignConcern>('POST /api/concerns/{id}/assignment', sent)
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['concerns'] })
      onDone()
    },
  })
  return (
    <View className="stack stack--close">
      <DepartmentPicker chosen={to} onChoose={setTo} except={departmentId} />
      <ActionFailure
        thrown={send.error}
        onLook={() => {
          send.reset()
          onLook()
        }}
      />
      <View className="actions">
        <Pressable kind="primary" busy={send.isPending} disabled={!to} onPress={() => send.mutate()}>
          交办
        </Pressable>
        <Pressable kind="quiet" onPress={onDone}>
          先放着
        </Pressable>
      </View>
    </View>
  )
}
