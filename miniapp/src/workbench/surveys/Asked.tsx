import { ruleWords } from '@shared/notices/audience/groupWords'
import type { SurveyWork } from '@shared/surveys/contractParts'
import type { Question } from '@shared/surveys/questions/question'
import { howToAnswer, publicResultNames } from '@shared/surveys/words'
import { View } from '@tarojs/components'
import { day } from '../../platform/dates'
import { DrawnArea } from '../notices/DrawnArea'

/** Whom a survey asks, until when, and who sees the numbers: what nobody can change once it is out. */
export function Whom({ content, places }: Pick<SurveyWork, 'content' | 'places'>) {
  const { who, shape, opensOn, closesOn, results, contact, example } = content
  return (
    <View>
      <View>{`${day(opensOn)} 到 ${day(closesOn)}`}</View>
      <View>{`范围：${places.map(({ name }) => name).join('、')}`}</View>
      {who ? <View>{`问哪些人：${ruleWords(who)}`}</View> : null}
      <View>{`结果：${publicResultNames[results]}`}</View>
      <View>{`咨询：${contact}`}</View>
      {example ? <View>标明是示例</View> : null}
      {shape ? <DrawnArea id={shape} /> : null}
    </View>
  )
}

/** Why it asks, and every question as it will be asked: how, of whom, and what can be said. */
export const Asked = ({ content: { intro, questions } }: Pick<SurveyWork, 'content'>) => (
  <View className="stack stack--close">
    <View className="prose">{intro}</View>
    {questions.map((one, nth) => (
      <View key={one.id}>
        <View className="row__title">{`${nth + 1}. ${one.title}`}</View>
        <View className="second">{howOf(one, questions)}</View>
        {one.note ? <View className="second">{`说明：${one.note}`}</View> : null}
        {one.kind === 'matrix' ? <View className="second">{`每一行：${(one.rows ?? []).join(' / ')}`}</View> : null}
        {'options' in one && one.options ? <View className="second">{one.options.join(' / ')}</View> : null}
      </View>
    ))}
  </View>
)

function howOf({ kind, required, onlyIf }: Question, all: readonly Question[]): string {
  const nth = all.findIndex(({ id }) => id === onlyIf?.question)
  const earlier = all[nth]
  const chosen = onlyIf?.is.map((one) =>
    earlier?.kind === 'rating' ? `${one} 分` : `“${earlier?.options?.[one] ?? ''}”`,
  )
  return [
    howToAnswer[kind],
    required ? '必须答' : '不答也可以',
    ...(chosen ? [`只问第 ${nth + 1} 题选了${chosen.join('或者')}的人`] : []),
  ].join(' · ')
}
