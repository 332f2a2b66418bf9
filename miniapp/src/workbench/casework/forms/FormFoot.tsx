import { View } from '@tarojs/components'
import { Banner } from '../../../ui/Banner'
import { Pressable } from '../../../ui/Pressable'
import { ActionFailure } from '../../ActionFailure'

interface FormFootProps {
  /** What the button says. */
  send: string
  /** Whether the case still allows this step. */
  open: boolean
  /** It will be allowed later, and may be written meanwhile. */
  later?: boolean
  ready: boolean
  sending: { isPending: boolean; error: unknown; mutate: () => void; reset: () => void }
  onLook: () => void
  onDone: () => void
}

/** The end of every form on a case: what went wrong, sending, putting it aside. */
export function FormFoot({ send, open, later = false, ready, sending, onLook, onDone }: FormFootProps) {
  const look = () => {
    sending.reset()
    onLook()
  }
  return (
    <>
      <ActionFailure thrown={sending.error} onLook={look} />
      {open || later ? null : (
        <Banner tone="amber">这件事的情况变了，这一步现在不能做。你写的内容还在，可以复制出来</Banner>
      )}
      <View className="actions">
        {later ? null : (
          <Pressable
            kind="primary"
            busy={sending.isPending}
            disabled={!ready || !open}
            onPress={() => sending.mutate()}
          >
            {send}
          </Pressable>
        )}
        <Pressable kind="quiet" onPress={onDone}>
          先放着
        </Pressable>
      </View>
    </>
  )
}
