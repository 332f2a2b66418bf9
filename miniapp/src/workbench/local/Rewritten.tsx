import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

interface RewrittenProps {
  /** Who wrote on it; a colleague, where that is not known. */
  by?: string | undefined
  onTake: () => void
  onKeep: () => void
}

/** A colleague wrote on what is half written here, told where it is sent: theirs stands in it, is taken over, or what is written here stays. */
export const Rewritten = ({ by = '同事', onTake, onKeep, children }: PropsWithChildren<RewrittenProps>) => (
  <Card tone="amber">
    <View>
      <View className="row__title">{`你写的时候，${by}也改过。现在是这样：`}</View>
      {children}
      <View className="second">你写的还在上面。选一样再交</View>
    </View>
    <View className="actions">
      <Pressable kind="quiet" onPress={onTake}>
        换成现在的
      </Pressable>
      <Pressable kind="quiet" onPress={onKeep}>
        留下我写的
      </Pressable>
    </View>
  </Card>
)
