import { Text, View } from '@tarojs/components'
import { Pressable } from '../../ui/Pressable'

interface ControlsProps {
  shown: number
  count: number
  stopped: boolean
  onTurn: (by: number) => void
  onStop: (stopped: boolean) => void
}

/** Turning by hand, and stopping the turning. */
export function Controls({ shown, count, stopped, onTurn, onStop }: ControlsProps) {
  if (count < 2) return null
  return (
    <View className="board__controls">
      <Pressable kind="link" onPress={() => onTurn(-1)}>
        上一条
      </Pressable>
      <Text>{`${shown + 1} / ${count}`}</Text>
      <Pressable kind="link" onPress={() => onTurn(1)}>
        下一条
      </Pressable>
      <Pressable kind="link" onPress={() => onStop(!stopped)}>
        {stopped ? '自动翻页' : '停在这一条'}
      </Pressable>
    </View>
  )
}
