import type { Action } from '@shared/inquiries/case/status'
import { spokenChannels } from '@shared/inquiries/words'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../../platform/dates'
import { Card } from '../../../ui/Card'
import { Files } from '../files/Files'
import { identityFine } from '../steps/oneTap'
import { TapFoot } from '../TapFoot'

interface IdentityCheckProps {
  inquiry: InquiryView
  onStart: (action: Action) => void
  onLook: () => void
}

/** 身份证明 of an application for disclosure: the photos to look at, and what came of it; nothing once it was accepted. */
export function IdentityCheck({ inquiry, onStart, onLook }: IdentityCheckProps) {
  const { id, identity, actions, channel = 'miniapp' } = inquiry
  if (!identity || !actions.includes(identityFine.action)) return null
  const { stands, at, photos, missing } = identity
  const spoken = spokenChannels.some((one) => one === channel)
  const waits = {
    awaited: spoken
      ? '原件或者信里的复印件，看过在这里记下，不留底'
      : '申请人还没有交照片。他带着原件来的，看过在这里记下',
    lacking: `已经告诉申请人还缺：${missing ?? ''}`,
    handedIn: `${dayAndTime(at)}交来。看是不是同一个人、字清不清楚。核对完照片就删除，不留底`,
    accepted: '',
  }[stands]
  return (
    <Card title="身份证明，等核对" tone={photos ? 'lake' : 'amber'}>
      <View>{waits}</View>
      <Files inquiry={id} ids={photos} />
      <TapFoot
        inquiry={inquiry}
        tap={{ action: identityFine.action, word: photos ? '符合' : '看过，符合' }}
        other={{ action: identityFine.action, word: '还缺什么' }}
        onStart={onStart}
        onLook={onLook}
      />
    </Card>
  )
}
