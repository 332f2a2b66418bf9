import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { type Doing, forgetDoing } from './doings'

interface WaitingCardProps {
  waiting: readonly Doing[]
  busy: boolean
  onSend: () => void
  onChange: () => void
}

/** What was done and the city does not have yet: kept on this phone with the time it was done. */
export function WaitingCard({ waiting, busy, onSend, onChange }: WaitingCardProps) {
  if (!waiting.length) return null
  const unsent = waiting.some((one) => !one.refused)
  return (
    <Card title="存在这部手机上，还没有交上" tone="amber">
      {waiting.map(({ key, act, title, code, at, refused }) => (
        <View key={key} className="stack stack--close">
          <View>{`${act === 'hang' ? '贴上' : '揭下'}「${title}」· 编号 ${code} · ${dayAndTime(at)}`}</View>
          {refused ? (
            <>
              <Banner tone="seal">{refused}</Banner>
              <Pressable
                kind="link"
                onPress={() => {
                  forgetDoing(key)
                  onChange()
                }}
              >
                不记这一次了
              </Pressable>
            </>
          ) : null}
        </View>
      ))}
      {unsent ? (
        <Pressable kind="primary" busy={busy} onPress={onSend}>
          现在交上
        </Pressable>
      ) : null}
    </Card>
  )
}
