import type { readLedger } from '@shared/ledger/contract'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

type Numbers = Replied<typeof readLedger>['concerns']

/** Every part of what was registered, those that are nothing left out. */
function partsOf({ responded, waiting, overdue, noResponse, merged, withdrawn }: Numbers): string {
  const rest = [
    ['没到时限', waiting],
    ['超过时限还没回应', overdue],
    ['不公开回应', noResponse],
    ['并入别的', merged],
    ['撤回', withdrawn],
  ] as const
  const told = rest.filter(([, count]) => count > 0).map(([name, count]) => `，${name} ${count} 条`)
  return `已回应 ${responded} 条${told.join('')}`
}

/** 舆情 of the month in one sentence. */
export function Concerns({ concerns }: Pick<Replied<typeof readLedger>, 'concerns'>) {
  return (
    <Card
      title="大家关心的事"
      aside={
        <Pressable kind="link" onPress={() => go('/concerns/list/index')}>
          每一条怎么回应的
        </Pressable>
      }
    >
      {concerns.registered ? (
        <View>{`登记 ${concerns.registered} 条：${partsOf(concerns)}`}</View>
      ) : (
        <View className="second">这个月没有登记</View>
      )}
    </Card>
  )
}
