import type { Question, Value } from '@shared/surveys/questions/question'
import { highest, howToAnswer, surveySizes } from '@shared/surveys/words'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { Options } from './Options'

interface QuestionFieldProps {
  nth: number
  question: Question
  value: Value | undefined
  error: string | undefined
  onChange: (value: Value | undefined) => void
}

/** One question of a survey, on a sheet of its own with targets that a finger hits. */
export function QuestionField({ nth, question, value, error, onChange }: QuestionFieldProps) {
  const { title, note, required, kind } = question
  return (
    <Card tone={error ? 'amber' : 'plain'}>
      <View>
        <Heading level={2}>{`${nth}. ${title}`}</Heading>
        <View className="second">{`${howToAnswer[kind]}${required ? '' : '，不答也可以'}`}</View>
        {note ? <View className="second">{note}</View> : null}
      </View>
      <Said question={question} value={value} onChange={onChange} />
      {error ? (
        <View className="field__error" role="alert">
          {error}
        </View>
      ) : null}
    </Card>
  )
}

function Said({ question, value, onChange }: Pick<QuestionFieldProps, 'question' | 'value' | 'onChange'>) {
  const { title, kind, options = [], rows = [] } = question
  const many = Array.isArray(value) ? value : []
  switch (kind) {
    case 'single':
      return (
        <Options
          label={title}
          options={options}
          chosen={[value]}
          onPick={(one) => onChange(one === value ? undefined : one)}
        />
      )
    case 'multiple':
      return (
        <Options
          many
          label={title}
          options={options}
          chosen={many}
          onPick={(one) => onChange(many.includes(one) ? many.filter((other) => other !== one) : [...many, one])}
        />
      )
    case 'rating':
      return <Rating label={title} value={value} onChange={onChange} />
    case 'text':
      return (
        <Field
          hideLabel
          multiline
          label={title}
          rows={3}
          max={surveySizes.answer.most}
          value={typeof value === 'string' ? value : ''}
          hint="不要写姓名、电话、住址：答卷不记名，写了就看得出是谁"
          onChange={onChange}
        />
      )
    case 'matrix':
      return (
        <View className="stack stack--close">
          {rows.map((row, nth) => (
            <View key={row} className="stack stack--close">
              <View className="field__label">{row}</View>
              <Options
                label={`${title}，${row}`}
                options={options}
                chosen={[many[nth]]}
                onPick={(one) =>
                  onChange(rows.map((_, at) => (at === nth ? (many[at] === one ? null : one) : (many[at] ?? null))))
                }
              />
            </View>
          ))}
        </View>
      )
  }
}

function Rating({
  label,
  value,
  onChange,
}: {
  label: string
  value: Value | undefined
  onChange: (value: Value | undefined) => void
}) {
  return (
    <View>
      <View className="survey-rating" role="radiogroup" aria-label={`${label}，1 分最低，${highest} 分最高`}>
        {Array.from({ length: highest }, (_, nth) => nth + 1).map((one) => (
          <Pressable
            key={one}
            role="radio"
            label={`${one} 分`}
            checked={value === one}
            className={`survey-rating__one ${value === one ? 'is-on' : ''}`}
            onPress={() => onChange(value === one ? undefined : one)}
          >
            {String(one)}
          </Pressable>
        ))}
      </View>
      <View className="survey-rating__ends" {...{ 'aria-hidden': true }}>
        <View>不满意</View>
        <View>满意</View>
      </View>
    </View>
  )
}
