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

/** One clock of one concern: how much is left, who has to do what next, and what each step so far rests on. */
export function BoardCard({ row, clock }: { row: Row; clock: Row['clocks'][number] }) {
  const { id, title, severity, status, department, next, steps } = row
  return (
    <Card title={title} aside={<Chip tone={standingTones[clock.standing]}>{clock.words}</Chip>}>
      <View className="second">
        {[
          `${clockNames[clock.kind]}，${dayAndTime(clock.dueAt)} 前`,
          concernStatusNames[status],
          department ?? '还没有交办',
          severity === 'major' ? severityNames.major : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </View>
      {next ? <View>{`接下来：${next}`}</View> : null}
      <Disclosure label={`走过的 ${steps.length} 步和留存`}>
        {steps.map(({ at, words, evidence }, nth) => (
          <View key={nth} className="second">{`${dayAndTime(at)} ${words}（${restsOn(evidence)}）`}</View>
        ))}
      </Disclosure>
      <View className="actions">
        <Pressable kind="quiet" label={`去办「${title}」`} onPress={() => go('/workbench/concerns/index', { id })}>
          去办这一条
        </Pressable>
      </View>
    </Card>
  )
}
