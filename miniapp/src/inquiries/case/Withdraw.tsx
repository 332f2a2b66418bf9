import type { withdrawInquiry } from '@shared/inquiries/acts/asker/withdraw'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '../../platform/call'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { renewed } from './renewed'

/** 撤回: asked once more, because it cannot be undone. */
export function Withdraw({ inquiry: { id, actions } }: { inquiry: InquiryView }) {
  const withdraw = useMutation({
    mutationFn: () => call<typeof withdrawInquiry>('POST /api/inquiries/{id}/withdrawal', { params: { id } }),
    onSuccess: ({ inquiry }) => renewed(inquiry),
  })
  const ask = async () => {
    const { confirm } = await Taro.showModal({
      title: '撤回这件办件？',
      content: '撤回后不再办理，也不能恢复。需要时可以重新提交。',
      confirmText: '撤回',
      confirmColor: '#B3261E',
      cancelText: '不撤回',
    })
    if (confirm) withdraw.mutate()
  }
  if (!actions.includes('withdraw')) return null
  return (
    <View>
      {withdraw.isError ? <Failure compact thrown={withdraw.error} /> : null}
      <Pressable kind="danger" busy={withdraw.isPending} onPress={() => void ask()}>
        撤回
      </Pressable>
    </View>
  )
}
