import { View } from '@tarojs/components'
import { CallProblem } from '../../platform/callProblem'
import { go } from '../../platform/go'
import { Pressable } from '../../ui/Pressable'

interface SaidBeforeProps {
  thrown: unknown
  busy: boolean
  /** It is another matter. */
  onSend: () => void
}

/** 几乎一样的一件: to the case that is there, or on with this one. */
export function SaidBefore({ thrown, busy, onSend }: SaidBeforeProps) {
  const id = thrown instanceof CallProblem && thrown.code === 'said-before' ? thrown.about : undefined
  if (!id) return null
  return (
    <View className="actions">
      <Pressable kind="quiet" onPress={() => go('/inquiries/case/index', { id })}>
        看已经提交的那件
      </Pressable>
      <Pressable kind="quiet" busy={busy} onPress={onSend}>
        是另一件事，照样提交
      </Pressable>
    </View>
  )
}
