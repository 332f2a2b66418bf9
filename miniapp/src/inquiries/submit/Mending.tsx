import { View } from '@tarojs/components'
import type { InquiryDraft } from '../../platform/drafts'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

interface MendingProps {
  mends: NonNullable<InquiryDraft['mends']>
  edit: (change: Partial<InquiryDraft>) => void
}

/** What is held to be wrong, who answers, and the way back to an ordinary matter. */
export function Mending({ mends: { title, by }, edit }: MendingProps) {
  return (
    <Card tone="lake" title={title}>
      <View className="second">{`交给${by ?? '负责的单位'}核对、答复`}</View>
      <Pressable kind="link" onPress={() => edit({ mends: undefined, kindChosen: false })}>
        不是，我说别的事
      </Pressable>
    </Card>
  )
}
