import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { day } from '../../platform/dates'
import { go } from '../../platform/go'
import { Pressable } from '../../ui/Pressable'

/** 选登: the very words that anyone may read, and where. */
export function Published({ publication }: { publication: NonNullable<InquiryView['publication']> }) {
  const { question, reply, publishedAt } = publication
  return (
    <View className="stack stack--close">
      <View className="who">{question}</View>
      <View className="quote">{reply}</View>
      <View className="second">{`${day(publishedAt)}公开在“办理情况”的“公开的问答”里，别人问到同样的事也会看到`}</View>
      <Pressable kind="link" onPress={() => go('/ledger/overview/index')}>
        去看公开的问答
      </Pressable>
    </View>
  )
}
