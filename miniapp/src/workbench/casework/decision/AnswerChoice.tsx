import { kindRules } from '@shared/inquiries/disclosure/decisionLaw'
import { answerGroups, answerKinds, groundsOf, judgesOpening } from '@shared/inquiries/disclosure/decisionWords'
import { askedOf } from '@shared/inquiries/disclosure/missing'
import { View } from '@tarojs/components'
import { fieldError } from '../../../platform/callProblem'
import { Banner } from '../../../ui/Banner'
import { Choices } from '../../../ui/choosing/Choices'
import { AskedField } from './AskedField'
import type { DecisionDraft } from './decisionDraft'
import { OpeningChoice } from './OpeningChoice'
import { WithheldParts } from './WithheldParts'

interface AnswerChoiceProps {
  answer: DecisionDraft | undefined
  onAnswer: (answer: DecisionDraft) => void
  /** 行政复议机关 of the department. */
  reviewBody: string | undefined
  /** What the last attempt threw. */
  wrong: unknown
}

/**
 * The decision in the order of the law (政府信息公开条例 第十四条至第十六条、第三十五条至第三十九条): what is given, else on which
 * ground it is not, what has to be shown for that, and whether it is to be opened to everybody.
 */
export function AnswerChoice({ answer, onAnswer, reviewBody, wrong }: AnswerChoiceProps) {
  const group = answer && kindRules[answer.kind].group
  const within = answerKinds.filter((kind) => kindRules[kind].group === group)
  const choose = (kind: DecisionDraft['kind']) => {
    if (kind !== answer?.kind) onAnswer({ kind, ...(answer?.shown ? { shown: answer.shown } : {}) })
  }
  const grounds = answer?.kind === '不予公开' ? groundsOf(answer) : undefined
  const refused = ['answer.kind', 'answer.ground', 'answer.parts'].flatMap((one) => fieldError(wrong, one) ?? [])
  return (
    <View className="stack stack--close">
      <Choices
        label="答复结果"
        options={answerGroups}
        value={group}
        onChange={(one) => choose(answerKinds.find((kind) => kindRules[kind].group === one) ?? '予以公开')}
      />
      {answer && within.length > 1 ? (
        <Choices label="是哪一种" options={within} value={answer.kind} onChange={choose} />
      ) : null}
      {answer && grounds ? (
        <Choices
          label="不予公开的依据（条例第十四条至第十六条）"
          options={grounds}
          value={answer.ground}
          onChange={(ground) => onAnswer({ ...answer, ground })}
        />
      ) : null}
      {answer?.kind === '部分公开' ? <WithheldParts answer={answer} onAnswer={onAnswer} /> : null}
      {answer
        ? askedOf(answer).map((asked) => (
            <AskedField
              key={asked.key}
              asked={asked}
              value={answer.shown?.[asked.key] ?? ''}
              error={fieldError(wrong, `answer.shown.${asked.key}`)}
              onChange={(words) => onAnswer({ ...answer, shown: { ...answer.shown, [asked.key]: words } })}
            />
          ))
        : null}
      {answer && judgesOpening(answer) ? (
        <OpeningChoice answer={answer} onAnswer={onAnswer} error={fieldError(wrong, 'answer.opening')} />
      ) : null}
      {answer ? (
        <View className="second">
          {`依据：政府信息公开条例 ${kindRules[answer.kind].article}。复议机关、期限和诉讼的告知，签发时自动写进答复${reviewBody ? `：向${reviewBody}申请行政复议` : ''}`}
        </View>
      ) : null}
      {refused.map((words) => (
        <Banner key={words} tone="amber">
          {words}
        </Banner>
      ))}
    </View>
  )
}
