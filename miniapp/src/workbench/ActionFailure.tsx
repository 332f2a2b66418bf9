import { View } from '@tarojs/components'
import { CallProblem, wordsOf } from '../platform/callProblem'
import { Card } from '../ui/Card'
import { Failure } from '../ui/Failure'
import { Pressable } from '../ui/Pressable'

interface ActionFailureProps {
  thrown: unknown
  /** Fetches the case as it is now; what was typed stays. */
  onLook: () => void
}

/** A step that did not go through. When someone else was faster it says so, and shows the way to the newest state. */
export function ActionFailure({ thrown, onLook }: ActionFailureProps) {
  if (!thrown) return null
  if (!(thrown instanceof CallProblem) || thrown.status !== 409) return <Failure compact thrown={thrown} />
  const { title, detail } = wordsOf(thrown)
  return (
    <View role="alert">
      <Card tone="amber">
        <View>
          <View className="row__title">{title}</View>
          {detail ? <View>{detail}</View> : null}
          <View className="second">你写的内容还在</View>
        </View>
        <Pressable kind="quiet" onPress={onLook}>
          看最新情况
        </Pressable>
      </Card>
    </View>
  )
}
