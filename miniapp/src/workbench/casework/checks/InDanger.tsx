import { inDangerSteps } from '@shared/inquiries/deskWords'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { Banner } from '../../../ui/Banner'

/** 可能有人有危险: first of all, what whoever reads the case does now. */
export function InDanger({ inquiry: { danger, contact } }: { inquiry: InquiryView }) {
  if (!danger) return null
  return (
    <Banner tone="seal">
      <View>{danger}</View>
      <View>{`${reachOf(contact)}。${inDangerSteps}`}</View>
    </Banner>
  )
}

/** Whoever is not shown how to reach the asker leaves that to whoever has the case. */
function reachOf(contact: InquiryView['contact']): string {
  if (!contact) return '先问经办单位联系上提问人没有'
  return contact.phone ? `先打提问人的电话 ${contact.phone}` : '提问人没有留电话'
}
