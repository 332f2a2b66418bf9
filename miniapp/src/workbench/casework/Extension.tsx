import { amountWords } from '@shared/deadlines/words'
import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { grantExtension } from './steps/oneTap'
import { refuseExtension } from './steps/signing'
import { TapFoot } from './TapFoot'

interface ExtensionProps {
  inquiry: InquiryView
  onStart: (action: Action) => void
  onLook: () => void
}

/** 延期 that was asked for and waits for a yes or no. */
export function Extension({ inquiry, onStart, onLook }: ExtensionProps) {
  const { extensionAsked: asked, actions } = inquiry
  if (!asked) return null
  return (
    <Card tone="amber" title={`申请延长 ${amountWords(asked.amount, inquiry.clock.unit)}`}>
      <View>{asked.reason}</View>
      <View className="small">
        {`${asked.by} · ${dayAndTime(asked.at)}${actions.includes(refuseExtension.action) ? '' : ' · 等审核人批'}`}
      </View>
      <TapFoot
        inquiry={inquiry}
        tap={{ action: grantExtension.action, word: '批准延期' }}
        other={{ action: refuseExtension.action, word: '不批准' }}
        onStart={onStart}
        onLook={onLook}
      />
    </Card>
  )
}
