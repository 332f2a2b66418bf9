import type { InquiryKind } from '@shared/inquiries/case/inquiry'
import { complains } from '@shared/inquiries/kind/complains'
import { kindNames } from '@shared/inquiries/words'
import { View } from '@tarojs/components'
import { Banner } from '../../ui/Banner'
import { Pressable } from '../../ui/Pressable'
import type { Proposal } from './useProposal'

interface ComplaintNoteProps {
  kind: InquiryKind
  /** The text that the proposal was made of. */
  text: string
  proposal: Proposal | undefined
  onChange: (kind: InquiryKind) => void
}

/** A complaint is never answered as an application for disclosure (政府信息公开条例 第三十九条): that is said before 20 working days are lost. */
export function ComplaintNote({ kind, text, proposal, onChange }: ComplaintNoteProps) {
  if (kind !== 'disclosure' || proposal?.kind !== 'complaint' || !complains(text)) return null
  return (
    <Banner tone="amber">
      <View className="stack stack--close">
        {proposal.because ? <View>{proposal.because}</View> : null}
        <View>
          信访、投诉、举报不按信息公开申请办理（政府信息公开条例
          第三十九条）。要人来解决的，改成投诉；是要一份文件的，照样提交。
        </View>
        <Pressable kind="quiet" onPress={() => onChange('complaint')}>{`改成${kindNames.complaint}`}</Pressable>
      </View>
    </Banner>
  )
}
