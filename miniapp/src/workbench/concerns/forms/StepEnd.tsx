import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from '../../../ui/Pressable'
import { ActionFailure } from '../../ActionFailure'

interface StepEndProps {
  send: string
  ready?: boolean
  sending: { isPending: boolean; error: unknown; reset: () => void }
  onSend: () => void
  onLook: () => void
  onDone: () => void
  /** Another way to end it. */
  other?: ReactNode
}

/** The end of every form on a concern: what went wrong, sending, putting it aside. */
export function StepEnd({ send, ready = true, sending, onSend, onLook, onDone, other }: StepEndProps) {
  return (
    <>
      <ActionFailure
        thrown={sending.error}
        onLook={() => {
          sending.reset()
          onLook()
        }}
      />
      <View className="actions">
        <Pressable kind="primary" busy={sending.isPending} disabled={!ready} onPress={onSend}>
          {send}
        </Pressable>
        {other}
        <Pressable kind="quiet" onPress={onDone}>
          先放着
        </Pressable>
      </View>
    </>
  )
}
