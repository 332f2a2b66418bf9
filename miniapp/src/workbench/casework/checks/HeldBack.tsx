import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { Card } from '../../../ui/Card'
import { lookedFine } from '../steps/looking'
import { TapFoot } from '../TapFoot'

interface HeldBackProps {
  inquiry: InquiryView
  onStart: (action: Action) => void
  onLook: () => void
}

/** 待核看: why a person looks at the words first, and what they say to it; afterwards only what was found unfit. */
export function HeldBack({ inquiry, onStart, onLook }: HeldBackProps) {
  const { heldBack } = inquiry
  if (!heldBack) return null
  if (heldBack.stands === 'unfit') return <Card title="标为不宜公开">{`${heldBack.why}。照常办理，不选登`}</Card>
  return (
    <Card title="内容待核看" tone="amber">
      <View>{heldBack.why}</View>
      <View className="second">收下了，期限照算。看过之前不选登；放行或者标为不宜公开，都照常办理</View>
      <TapFoot
        inquiry={inquiry}
        tap={{ action: lookedFine.action, word: '没问题，放行' }}
        other={{ action: lookedFine.action, word: '标为不宜公开' }}
        onStart={onStart}
        onLook={onLook}
      />
    </Card>
  )
}
