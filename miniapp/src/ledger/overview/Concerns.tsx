import type { readLedger } from '@shared/ledger/contract'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

/** 舆情 of the month in one sentence. */
export function Concerns({ concerns }: Pick<Replied<typeof readLedger>, 'concerns'>) {
  const { registered, responded, overdue, withdrawn = 0 } = concerns
  return (
    <Card
      title="大家关心的事"
      aside={
        <Pressable kind="link" onPress={() => go('/concerns/list/index')}>
          每一条怎么回应的
        </Pressable>
      }
    >
      {registered ? (
        <View>{`登记 ${registered} 条，已回应 ${responded} 条，超过 48 小时还没回应 ${overdue} 条${withdrawn ? `，已撤回 ${withdrawn} 条` : ''}`}</View>
      ) : (
        <View className="second">这个月没有登记</View>
      )}
    </Card>
  )
}
