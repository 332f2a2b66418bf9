import { View } from '@tarojs/components'
import { wordsOf } from '../platform/callProblem'
import { Pressable } from './Pressable'

/** What did not work, said plainly, with the way on. `thrown` is what the call threw. */
export function Failure({
  thrown,
  onRetry,
  compact,
}: {
  thrown: unknown
  onRetry?: () => void
  compact?: boolean | undefined
}) {
  const { title, detail } = wordsOf(thrown)
  return (
    <View className={`failure ${compact ? 'failure--compact' : ''}`} role="alert">
      <View className="failure__title">{title}</View>
      {detail ? <View className="failure__text">{detail}</View> : null}
      {onRetry ? (
        <Pressable kind="quiet" onPress={onRetry}>
          再试一次
        </Pressable>
      ) : null}
    </View>
  )
}
