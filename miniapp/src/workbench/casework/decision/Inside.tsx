import { askedOf } from '@shared/inquiries/disclosure/missing'
import { View } from '@tarojs/components'
import type { DecisionDraft } from './decisionDraft'

/** What was shown and judged for whoever signs, and is never in the letter. */
export function Inside({ answer }: { answer: DecisionDraft }) {
  const { shown = {}, opening } = answer
  const lines = askedOf(answer).flatMap(({ key, label, inside }) =>
    inside && shown[key] ? [`${label}：${shown[key]}`] : [],
  )
  const judged = opening ? [`同步审查：${opening.judged}${opening.reason ? `，${opening.reason}` : ''}`] : []
  if (lines.length + judged.length === 0) return null
  return (
    <View className="overrides">
      <View className="row__title">只供审核，不写进答复</View>
      {[...lines, ...judged].map((line) => (
        <View key={line} className="second">
          {line}
        </View>
      ))}
    </View>
  )
}
