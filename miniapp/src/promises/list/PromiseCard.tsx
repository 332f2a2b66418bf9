import type { PromiseView } from '@shared/promises/contractParts'
import { promiseSourceNames } from '@shared/promises/words'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Disclosure } from '../../ui/Disclosure'
import { Mend } from '../../ui/mending/Mend'
import { promiseChip } from '../promiseChip'
import { Percent } from './Percent'
import { Pressable } from '../../ui/Pressable'
import { PromiseSteps } from './PromiseSteps'

/** One promise as anybody reads it: what, by whom, by when, how far, and every step so far. */
export function PromiseCard({ promise }: { promise: PromiseView }) {
  const { title, measure, department, due, firstDue, source, percent, clock, steps, response } = promise
  const [tone, word] = promiseChip(promise)
  return (
    <Card title={title} aside={<Chip tone={tone}>{word}</Chip>}>
      <View className="second">{`${department} · ${promiseSourceNames[source]}`}</View>
      {response ? (
        <Pressable kind="link" onPress={() => go('/concerns/concern/index', { id: response.id })}>
          {response.title ? `看是在哪次回应里说的：${response.title}` : '说这件事的那次回应已经撤回'}
        </Pressable>
      ) : null}
      <View>{`说好 ${fullDay(firstDue ?? due)}前做到 · ${clock}`}</View>
      {firstDue ? <View className="second">{`后来改到 ${fullDay(due)}，按不按期仍按最初的日子算`}</View> : null}
      <Percent percent={percent} />
      <View className="second">{`怎样算做到：${measure}`}</View>
      <Disclosure label="每一步">
        <PromiseSteps id={promise.id} steps={steps} />
        <Mend thing="promise" id={promise.id} title={title} by={department} />
      </Disclosure>
    </Card>
  )
}
