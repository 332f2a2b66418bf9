import type { OwedInterpretation } from '@shared/answers/interpretations/desk'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import type { Subject } from './InterpretationForm'

const tones: Record<OwedInterpretation['standing'], ChipTone> = { onTime: 'going', near: 'near', overdue: 'overdue' }

/** 二次解读: provisions that people go on not understanding, with their reasons and the date. */
export function OwedInterpretations({
  owed,
  onWrite,
}: {
  owed: readonly OwedInterpretation[]
  onWrite: (on: Subject) => void
}) {
  return owed.map(
    ({ provision: { title, provision }, policyId, unresolved, reasons, words, deadline, clock, standing }) => (
      <Card key={`${title}${provision}`} title={`二次解读：《${title}》${provision}`}>
        <View className="line">
          <Chip tone={tones[standing]}>{clock}</Chip>
        </View>
        <View>
          <View>{`${unresolved} 个人看了这一条的解答，说没有解决`}</View>
          <View className="second">{deadline}</View>
        </View>
        <View className="second">{reasons.map(({ reason, count }) => `${reason} ${count} 人`).join(' · ')}</View>
        {words.map((one) => (
          <View key={one} className="quote">
            {one}
          </View>
        ))}
        <View className="actions">
          {policyId ? (
            <>
              <Pressable kind="primary" onPress={() => onWrite({ policyId, title, provision })}>
                写解读
              </Pressable>
              <Pressable kind="quiet" onPress={() => go('/answers/policy/index', { id: policyId, provision })}>
                看原文
              </Pressable>
            </>
          ) : (
            <View className="second">平台里没有这份文件的原文，现在写不了解读。先在“收录文件”里把原文收进来</View>
          )}
        </View>
      </Card>
    ),
  )
}
