import type { Question } from '@shared/surveys/questions/question'
import {
  mostOptions,
  mostRows,
  type QuestionKind,
  questionKindNames,
  questionKinds,
  surveySizes,
} from '@shared/surveys/words'
import { View } from '@tarojs/components'
import { Choices } from '../../ui/choosing/Choices'
import { Toggle } from '../../ui/choosing/Toggle'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { Lines } from './Lines'
import { OnlyIfFields } from './OnlyIfFields'

interface QuestionEditorProps {
  nth: number
  question: Question
  /** Those before it: it may hang on one of them. */
  earlier: readonly Question[]
  /** `gone`: which of its options was taken out, on which a later question may hang. */
  onChange: (question: Question, gone?: number) => void
  /** Absent where it is the only one. */
  onRemove?: (() => void) | undefined
}

const kindOf = (name: string) => questionKinds.find((one) => questionKindNames[one] === name) ?? 'single'
const chooses = (kind: QuestionKind) => kind === 'single' || kind === 'multiple' || kind === 'matrix'

/** One question being written. */
export function QuestionEditor({ nth, question, earlier, onChange, onRemove }: QuestionEditorProps) {
  const { kind, title, note = '', required, options = ['', ''], rows = [''] } = question
  const set = (change: Partial<Question>, gone?: number) => onChange({ ...question, ...change }, gone)
  return (
    <View className="survey-question">
      <Field
        label={`第 ${nth} 题`}
        value={title}
        max={surveySizes.question.most}
        placeholder="一题只问一件事"
        onChange={(typed) => set({ title: typed })}
      />
      <Choices
        label="怎么答"
        options={questionKinds.map((one) => questionKindNames[one])}
        value={questionKindNames[kind]}
        onChange={(name) => set({ kind: kindOf(name), options, ...(kindOf(name) === 'matrix' ? { rows } : {}) })}
      />
      {kind === 'matrix' ? (
        <Lines
          label="每一行"
          what="行"
          lines={rows}
          stay={1}
          most={mostRows}
          max={surveySizes.option.most}
          onChange={(lines) => set({ rows: lines })}
        />
      ) : null}
      {chooses(kind) ? (
        <Lines
          label="选项"
          what="选项"
          lines={options}
          stay={2}
          most={mostOptions}
          max={surveySizes.option.most}
          onChange={(lines, gone) => set({ options: lines }, gone)}
        />
      ) : null}
      <Field label="说明（选填）" value={note} max={surveySizes.note.most} onChange={(typed) => set({ note: typed })} />
      <OnlyIfFields onlyIf={question.onlyIf} earlier={earlier} onChange={(onlyIf) => set({ onlyIf })} />
      <Toggle label="必须答" checked={required} onChange={(is) => set({ required: is })} />
      {onRemove ? (
        <Pressable kind="link" onPress={onRemove}>
          {`去掉第 ${nth} 题`}
        </Pressable>
      ) : null}
    </View>
  )
}
