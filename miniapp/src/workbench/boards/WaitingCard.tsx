import { View } from '@tarojs/components'
import { useState } from 'react'
import { wordsOf } from '../../platform/callProblem'
import { dayAndTime } from '../../platform/dates'
import { chooseFiles } from '../../platform/files/files'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { type Doing, forgetDoing, keepAnotherPhoto } from './doings'

interface WaitingCardProps {
  waiting: readonly Doing[]
  busy: boolean
  onSend: () => void
  onChange: () => void
}

/** What was done and the city does not have yet: kept on this phone with the time it was done. */
export function WaitingCard({ waiting, busy, onSend, onChange }: WaitingCardProps) {
  const [trouble, setTrouble] = useState('')
  if (!waiting.length) return null
  const unsent = waiting.some((one) => !one.refused)
  const photograph = async (doing: Doing) => {
    setTrouble('')
    try {
      const [photo] = await chooseFiles('picture', 1)
      if (!photo) return
      if (keepAnotherPhoto(doing, photo)) return onSend()
      setTrouble('这部手机存不下这张照片。先把别的交上，再换')
    } catch (thrown) {
      setTrouble(wordsOf(thrown).title)
    }
  }
  return (
    <Card title="存在这部手机上，还没有交上" tone="amber">
      {trouble ? <Banner tone="amber">{trouble}</Banner> : null}
      {waiting.map((doing) => {
        const { key, act, title, code, at, refused, unfit } = doing
        return (
          <View key={key} className="stack stack--close">
            <View>{`${act === 'hang' ? '贴上' : '揭下'}「${title}」· 编号 ${code} · ${dayAndTime(at)}`}</View>
            {refused ? <Banner tone="seal">{refused}</Banner> : null}
            {unfit ? (
              <Pressable kind="quiet" busy={busy} onPress={() => void photograph(doing)}>
                换一张照片，时间不变
              </Pressable>
            ) : null}
            {refused ? (
              <Pressable
                kind="link"
                onPress={() => {
                  forgetDoing(key)
                  onChange()
                }}
              >
                不记这一次了
              </Pressable>
            ) : null}
          </View>
        )
      })}
      {unsent ? (
        <Pressable kind="primary" busy={busy} onPress={onSend}>
          现在交上
        </Pressable>
      ) : null}
    </Card>
  )
}
