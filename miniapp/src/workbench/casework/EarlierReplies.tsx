import type { findSimilarReplies } from '@shared/answers/contractReplies'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { day } from '../../platform/dates'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'

interface EarlierRepliesProps {
  replies: Replied<typeof findSimilarReplies>['replies']
  /** For whoever writes the reply; absent: only to read. */
  onBorrow?: ((text: string) => void) | undefined
}

/** Replies already published to questions like this one. */
export const EarlierReplies = ({ replies, onBorrow }: EarlierRepliesProps) => (
  <View>
    <View className="row__title">以前答过相近的</View>
    {replies.map(({ question, reply, department, publishedAt }) => (
      <View key={`${publishedAt}${question}`} className="evidence">
        <View>{question}</View>
        <View className="small">{`${department} · ${day(publishedAt)}`}</View>
        <View className="evidence__acts">
          {onBorrow ? (
            <Pressable kind="link" label={`把「${question}」的答复放进答复内容`} onPress={() => onBorrow(reply)}>
              放进答复内容
            </Pressable>
          ) : null}
          <Disclosure label="看答复">
            <View className="quote">{reply}</View>
          </Disclosure>
        </View>
      </View>
    ))}
  </View>
)
