import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { Banner } from '../../../ui/Banner'

/** 可能有人有危险: first of all, what whoever reads the case does now. */
export function InDanger({ inquiry: { danger, contact } }: { inquiry: InquiryView }) {
  if (!danger) return null
  const reach = contact?.phone ? `先打提问人的电话 ${contact.phone}` : '先联系提问人'
  return (
    <Banner tone="seal">
      <View>{danger}</View>
      <View>{`${reach}。正在发生的，帮着报 110、120、119；想不开的，告诉他可以打 12356。`}</View>
    </Banner>
  )
}
