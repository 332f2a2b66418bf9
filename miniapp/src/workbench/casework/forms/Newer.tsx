import { View } from '@tarojs/components'
import { dayAndTime } from '../../../platform/dates'
import { Card } from '../../../ui/Card'
import { Pressable } from '../../../ui/Pressable'
import { shortened } from '../../../ui/shortened'
import type { ReplyDraft } from './replyDraft'

interface NewerProps {
  /** Who laid it there, or oneself elsewhere. */
  by: string
  rival: ReplyDraft
  onTake: () => void
  onKeep: () => void
}

/** Somebody went on with the reply elsewhere: theirs is taken over, or what is written here stays; nothing is replaced unasked. */
export const Newer = ({ by, rival, onTake, onKeep }: NewerProps) => (
  <Card tone="amber">
    <View>
      <View className="row__title">{`${by}在 ${dayAndTime(rival.at)}存了另一份答复稿`}</View>
      <View className="quote">{shortened(rival.text, 120)}</View>
    </View>
    <View className="actions">
      <Pressable kind="quiet" onPress={onTake}>
        换成这一份
      </Pressable>
      <Pressable kind="quiet" onPress={onKeep}>
        留下我写的
      </Pressable>
    </View>
  </Card>
)
