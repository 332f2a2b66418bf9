import { answerKinds, deskSizes, groundsOf, refuses } from '@shared/inquiries/deskWords'
import { View } from '@tarojs/components'
import { fieldError } from '../../../platform/callProblem'
import { Banner } from '../../../ui/Banner'
import { Choices } from '../../../ui/choosing/Choices'
import { Field } from '../../../ui/Field'
import type { ReplyDraft } from './replyDraft'

type Answer = NonNullable<ReplyDraft['answer']>

/** Whether all that the law asks of this answer is chosen and written. */
export function answerIsWhole(answer: Answer | undefined): boolean {
  if (!answer) return false
  const needed = groundsOf(answer)
  if (needed && !(answer.ground && needed.includes(answer.ground))) return false
  return !refuses(answer) || Boolean(answer.reviewBody?.trim())
}

interface AnswerChoiceProps {
  answer: Answer | undefined
  onAnswer: (answer: Answer) => void
  /** What the last attempt threw. */
  wrong: unknown
}

/** Which answer it is (政府信息公开条例 第三十五条至第三十九条); a refusal with its ground and where it is reviewed. */
export function AnswerChoice({ answer, onAnswer, wrong }: AnswerChoiceProps) {
  const choices = answer && groundsOf(answer)
  const refused = fieldError(wrong, 'answer.kind') ?? fieldError(wrong, 'answer.ground')
  return (
    <View className="stack stack--close">
      <Choices
        label="答复结果"
        options={answerKinds}
        value={answer?.kind}
        onChange={(kind) => onAnswer({ kind, ...(answer?.reviewBody ? { reviewBody: answer.reviewBody } : {}) })}
      />
      {answer && choices ? (
        <Choices
          label="不公开的依据（条例第十四至十六条）"
          options={choices}
          value={answer.ground}
          onChange={(ground) => onAnswer({ ...answer, ground })}
        />
      ) : null}
      {answer && refuses(answer) ? (
        <Field
          label="行政复议机关"
          value={answer.reviewBody ?? ''}
          max={deskSizes.reviewBody.most}
          placeholder="市级部门作的答复，一般是聊城市人民政府"
          hint="法条、六十日内先复议、再诉讼的告知，签发时自动附在答复后面。理由写在答复里"
          error={fieldError(wrong, 'answer.reviewBody')}
          onChange={(reviewBody) => onAnswer({ ...answer, reviewBody })}
        />
      ) : null}
      {refused ? <Banner tone="amber">{refused}</Banner> : null}
    </View>
  )
}
