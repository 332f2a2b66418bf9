import type { confirmReceipt } from '@shared/inquiries/acts/desk/confirm'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../platform/call'
import { Failure } from '../ui/Failure'
import { Pressable } from '../ui/Pressable'
import { renewed } from './case/renewed'

interface ConfirmMineProps {
  inquiry: InquiryView
  onConfirmed?: (inquiry: InquiryView) => void
}

/** Nobody who helps proves who applies, or confirms it. */
export const isApplicant = ({ actions }: Pick<InquiryView, 'actions'>): boolean =>
  actions.includes('confirm') || actions.includes('proveIdentity')

/** The applicant's own side of 双方确认: one tap (政府信息公开条例 第三十一条). */
export function ConfirmMine({ inquiry: { id, actions }, onConfirmed }: ConfirmMineProps) {
  const confirm = useMutation({
    mutationFn: () =>
      call<typeof confirmReceipt>('POST /api/inquiries/{id}/confirmation', { params: { id }, body: {} }),
    onSuccess: ({ inquiry }) => {
      renewed(inquiry)
      onConfirmed?.(inquiry)
    },
  })
  if (!actions.includes('confirm')) return null
  return (
    <View>
      {confirm.isError ? <Failure compact thrown={confirm.error} /> : null}
      <Pressable kind="primary" busy={confirm.isPending} onPress={() => confirm.mutate()}>
        是我提交的，确认
      </Pressable>
    </View>
  )
}
