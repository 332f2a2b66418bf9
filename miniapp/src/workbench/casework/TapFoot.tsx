import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { useOneTap } from './useOneTap'

interface TapFootProps {
  inquiry: InquiryView
  /** Pressed, it is done. */
  tap: { action: Action; word: string }
  /** The other way, which wants words. */
  other?: { action: Action; word: string } | undefined
  onStart: (action: Action) => void
  onLook: () => void
}

/** Yes or no to what stands above it; nothing where neither is this person's to say. */
export function TapFoot({ inquiry, tap, other, onStart, onLook }: TapFootProps) {
  const { send, tap: press } = useOneTap(inquiry)
  const may = (action: Action) => inquiry.actions.includes(action)
  const no = other && may(other.action) ? other : undefined
  return (
    <>
      <ActionFailure
        thrown={send.error}
        onLook={() => {
          send.reset()
          onLook()
        }}
      />
      {may(tap.action) || no ? (
        <View className="actions">
          {may(tap.action) ? (
            <Pressable kind="primary" busy={send.isPending} onPress={() => press(tap.action)}>
              {tap.word}
            </Pressable>
          ) : null}
          {no ? (
            <Pressable kind="quiet" onPress={() => onStart(no.action)}>
              {no.word}
            </Pressable>
          ) : null}
        </View>
      ) : null}
    </>
  )
}
