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

/** Said differently where it has been done before. */
function wordOf(action: Action, { status, publication }: InquiryView, started: boolean): string {
  if (action === 'reply' && started) return '接着写答复'
  if (action === 'assign' && status !== 'triage') return '转给别的单位'
  if (action === 'publish' && publication) return '改选登的内容'
  return words[action]
}

/** Only what this person may do to this case now; the server says so. */
export function Actions({ inquiry, doing, started, onStart }: ActionsProps) {
  const open = order.filter((action) => inquiry.actions.includes(action))
  if (!open.length || doing) return null
  return (
    <View className="actions">
      {open.map((action, index) => (
        <Pressable key={action} kind={index ? 'quiet' : 'primary'} onPress={() => onStart(action)}>
          {wordOf(action, inquiry, started)}
        </Pressable>
      ))}
    </View>
  )
}
