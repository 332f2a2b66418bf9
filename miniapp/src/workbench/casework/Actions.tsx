import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { Pressable } from '../../ui/Pressable'

const words = { reply: '答复', return: '退回', assign: '分办', publish: '选登' } as const
type Action = keyof typeof words
export type Doing = Action | undefined

const order = Object.keys(words) as Action[]

interface ActionsProps {
  inquiry: InquiryView
  doing: Doing
  /** A reply was begun on this device. */
  started: boolean
  onStart: (action: Action) => void
}

/** Only what this person may do to this case now; the server says so. */
export function Actions({ inquiry, doing, started, onStart }: ActionsProps) {
  const open = order.filter((action) => inquiry.actions.includes(action))
  if (!open.length || doing) return null
  return (
    <View className="actions">
      {open.map((action, index) => (
        <Pressable key={action} kind={index ? 'quiet' : 'primary'} onPress={() => onStart(action)}>
          {action === 'reply' && started ? '接着写答复' : words[action]}
        </Pressable>
      ))}
    </View>
  )
}
