import { isOpen } from '@shared/inquiries/words'
import type { remindInquiry } from '@shared/inquiries/acts/desk/remind'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { isoDay } from '../../platform/dates'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { renewed } from './renewed'
import { nowHere } from '../../platform/clock/houseClock'

/** 催办: before it is due, once a day; while the case waits for the citizen there is nobody to remind. */
export function Remind({ inquiry }: { inquiry: InquiryView }) {
  const { id, actions, status, timeline } = inquiry
  const remind = useMutation({
    mutationFn: () => call<typeof remindInquiry>('POST /api/inquiries/{id}/reminder', { params: { id } }),
    onSuccess: ({ inquiry: now }) => renewed(now),
  })
  if (!isOpen(status) || status === 'correcting' || status === 'paying') return null
  const today = isoDay(nowHere())
  const reminded = timeline.some(({ type, at }) => type === 'reminded' && isoDay(at) === today)
  if (reminded) return <View className="second">今天已经催过，工作人员看得到。明天可以再催一次。</View>
  if (!actions.includes('remind')) return null
  return (
    <View>
      {remind.isError ? <Failure compact thrown={remind.error} /> : null}
      <Pressable kind="quiet" busy={remind.isPending} onPress={() => remind.mutate()}>
        催一催
      </Pressable>
    </View>
  )
}
