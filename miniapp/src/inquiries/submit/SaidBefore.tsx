import { View } from '@tarojs/components'
import { CallProblem } from '../../platform/callProblem'
import { Pressable } from '../../ui/Pressable'

interface SaidBeforeProps {
  thrown: unknown
  busy: boolean
  /** The same matter: what is written goes along as far as it fits. */
  onSame: (id: string) => void
  /** It is another matter. */
  onSend: () => void
}

/** 几乎一样的一件: to the case that is there, or on with this one. */
export function SaidBefore({ thrown, busy, onSame, onSend }: SaidBeforeProps) {
  const id = thrown instanceof CallProblem && thrown.code === 'said-before' ? thrown.about : undefined
  if (!id) return null
  return (
    <View className="actions">
      <Pressable kind="quiet" onPress={() => onSame(id)}>
        是同一件，去那件里补充
      </Pressable>
      <Pressable kind="quiet" busy={busy} onPress={onSend}>
        是另一件事，照样提交
      </Pressable>
    </View>
  )
}
