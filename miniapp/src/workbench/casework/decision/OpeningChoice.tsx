import { decisionSizes, openings } from '@shared/inquiries/disclosure/decisionWords'
import { View } from '@tarojs/components'
import { Choices } from '../../../ui/choosing/Choices'
import { Field } from '../../../ui/Field'
import type { DecisionDraft } from './decisionDraft'

interface OpeningChoiceProps {
  answer: DecisionDraft
  onAnswer: (answer: DecisionDraft) => void
  error: string | undefined
}

/** 同步审查: judged with the answer, never after it. */
export function OpeningChoice({ answer, onAnswer, error }: OpeningChoiceProps) {
  const { opening } = answer
  return (
    <View>
      <Choices
        label="这份信息能不能让所有人都看到（同步审查）"
        options={openings}
        value={opening?.judged}
        onChange={(judged) => onAnswer({ ...answer, opening: { ...opening, judged } })}
      />
      {opening?.judged === '暂不转' ? (
        <Field
          label="为什么暂不转"
          max={decisionSizes.openingReason.most}
          value={opening.reason ?? ''}
          hint="只有办理和审核的人看得到"
          {...(error ? { error } : {})}
          onChange={(reason) => onAnswer({ ...answer, opening: { ...opening, reason } })}
        />
      ) : null}
    </View>
  )
}
