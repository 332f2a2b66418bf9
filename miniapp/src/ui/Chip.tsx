import { Text, View } from '@tarojs/components'

/** going 办理中 · near 临近 · today 今天到期 · overdue 超期 · done 已答复 · paused 暂停 or over. */
export type ChipTone = 'going' | 'near' | 'today' | 'overdue' | 'done' | 'paused'

const shapes: Record<ChipTone, string> = { going: '●', near: '▲', today: '◆', overdue: '■', done: '✓', paused: '‖' }

/** A status: a word with a shape, never a colour alone. */
export function Chip({ tone, children }: { tone: ChipTone; children: string }) {
  return (
    <View className={`chip chip--${tone}`}>
      <Text className="chip__shape" {...{ 'aria-hidden': true }}>
        {shapes[tone]}
      </Text>
      <Text>{children}</Text>
    </View>
  )
}
