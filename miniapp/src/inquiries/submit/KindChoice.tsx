import { inquiryKinds, kindNames } from '@shared/inquiries/words'
import type { InquiryKind } from '@shared/inquiries/case/inquiry'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Pressable } from '../../ui/Pressable'
import type { Proposal } from './useProposal'

interface KindChoiceProps {
  kind: InquiryKind
  /** The person said so. */
  chosen: boolean
  /** What the text looks like, once enough is written. */
  proposal: Proposal | undefined
  onChange: (kind: InquiryKind) => void
}

/** 咨询、投诉、建议 or 信息公开申请: proposed from what is written, each with what it is for and by when it is answered. */
export function KindChoice({ kind, chosen, proposal, onChange }: KindChoiceProps) {
  if (!proposal)
    return (
      <View>
        <Choices
          label="是哪一类"
          options={inquiryKinds.map((one) => kindNames[one])}
          value={chosen ? kindNames[kind] : undefined}
          onChange={(word) => onChange(inquiryKinds.find((one) => kindNames[one] === word) ?? kind)}
        />
        {chosen ? null : <View className="second">不选的，照你写的内容分类</View>}
      </View>
    )
  return (
    <Card title="是哪一类">
      {proposal.because && proposal.kind === kind ? <View className="second">{proposal.because}</View> : null}
      <View className="rows" role="radiogroup" aria-label="是哪一类">
        {proposal.kinds.map((one) => (
          <Pressable
            key={one.kind}
            role="radio"
            checked={one.kind === kind}
            label={`${one.name}：${one.meaning}，${one.limit}`}
            className={`kind ${one.kind === kind ? 'is-on' : ''}`}
            onPress={() => onChange(one.kind)}
          >
            <View className="kind__mark" {...{ 'aria-hidden': true }} />
            <View className="kind__words">
              <View className="kind__name">{one.name}</View>
              <View className="second">{one.meaning}</View>
              <View className="second">{`${one.limit}（${one.basis}）`}</View>
            </View>
          </Pressable>
        ))}
      </View>
    </Card>
  )
}
