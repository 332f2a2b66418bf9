import { clockNames } from '@shared/concerns/clock'
import type { readClockBoard } from '@shared/concerns/contractReadings'
import { concernStatusNames, severityNames } from '@shared/concerns/words'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../../platform/dates'
import { go } from '../../../platform/go'
import { Card } from '../../../ui/Card'
import { Chip } from '../../../ui/Chip'
import { Disclosure } from '../../../ui/Disclosure'
import { Pressable } from '../../../ui/Pressable'
import { standingTones } from './standingTones'

type Row = Replied<typeof readClockBoard>['rows'][number]

const restsOn = (evidence: number) => (evidence ? `留存 ${evidence} 件` : '没有留存')

/** A concern with its clocks of one kind: how much is left, who has to do what next, and what each step so far rests on. */
export function BoardCard({ row, clocks }: { row: Row; clocks: Row['clocks'] }) {
  const { id, title, severity, status, department, next, steps } = row
  return (
    <Card title={title} aside={severity === 'major' ? <Chip tone="overdue">{severityNames.major}</Chip> : null}>
      {clocks.map(({ kind, dueAt, words, standing }) => (
        <View key={kind} className="line">
          <Chip tone={standingTones[standing]}>{words}</Chip>
          <View>{`${clockNames[kind]}，${dayAndTime(dueAt)} 前`}</View>
        </View>
      ))}
      <View className="second">{[concernStatusNames[status], department ?? '还没有交办'].join(' · ')}</View>
      {next ? <View>{`接下来：${next}`}</View> : null}
      <Disclosure label={`走过的 ${steps.length} 步和留存`}>
        {steps.map(({ at, words, evidence }, nth) => (
          <View key={nth} className="second">{`${dayAndTime(at)} ${words}（${restsOn(evidence)}）`}</View>
        ))}
      </Disclosure>
      <Pressable kind="link" label={`去办「${title}」`} onPress={() => go('/workbench/concerns/index', { id })}>
        去办这一条
      </Pressable>
    </Card>
  )
}
