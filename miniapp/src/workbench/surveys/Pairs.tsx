import { surveySizes } from '@shared/surveys/words'
import { View } from '@tarojs/components'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'

type Pair = [first: string, second: string]

interface PairsProps {
  label: string
  first: string
  second: string
  pairs: readonly Pair[]
  most: number
  onChange: (pairs: Pair[]) => void
}

/** Two lines that belong together, as often as is needed: what and when, what and why. */
export function Pairs({ label, first, second, pairs, most, onChange }: PairsProps) {
  const put = (nth: number, pair: Pair) => onChange(pairs.map((one, at) => (at === nth ? pair : one)))
  return (
    <View className="stack stack--close">
      <View className="field__label">{label}</View>
      {pairs.map(([one, other], nth) => (
        <View key={nth} className="survey-question">
          <Field
            label={first}
            max={surveySizes.point.most}
            value={one}
            onChange={(typed) => put(nth, [typed, other])}
          />
          <Field
            label={second}
            max={surveySizes.point.most}
            value={other}
            onChange={(typed) => put(nth, [one, typed])}
          />
          <Pressable
            kind="link"
            label={`去掉${first} ${nth + 1}`}
            onPress={() => onChange(pairs.filter((_, at) => at !== nth))}
          >
            去掉
          </Pressable>
        </View>
      ))}
      <Pressable kind="quiet" disabled={pairs.length >= most} onPress={() => onChange([...pairs, ['', '']])}>
        {pairs.length ? '再加一条' : '加一条'}
      </Pressable>
    </View>
  )
}
