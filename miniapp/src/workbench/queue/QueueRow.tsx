import type { InquiryLine } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { chipOf, kindWords } from '../../inquiries/standing'
import { day } from '../../platform/dates'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'

interface QueueRowProps {
  line: InquiryLine
  open: boolean
  onOpen: () => void
}

/** One case in the queue: what it is about, and how long is left. */
export function QueueRow({ line, open, onOpen }: QueueRowProps) {
  const { id, kind, excerpt, dueDate, standing } = line
  const { tone, word } = chipOf(line)
  return (
    <Pressable className={`queue-row ${open ? 'is-open' : ''}`} {...(open ? { expanded: true } : {})} onPress={onOpen}>
      <View className="line line--apart">
        <View className="small">{`${kindWords[kind]} · ${id}`}</View>
        <Chip tone={tone}>{word}</Chip>
      </View>
      <View className="queue-row__text">{excerpt}</View>
      <View className="second">{`${standing.words} · ${day(dueDate)}到期`}</View>
    </Pressable>
  )
}
