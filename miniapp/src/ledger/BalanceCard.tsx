import type { Balance } from '@shared/ledger/balance'
import { View } from '@tarojs/components'
import { dayAndTime } from '../platform/dates'
import { Card } from '../ui/Card'
import { monthWords } from './month'

interface BalanceCardProps {
  month: string
  balance: (Balance & { countedAt: string }) | undefined
}

/** 新收与结转: what came and was taken over is what was finished and is handed on. */
export function BalanceCard({ month, balance }: BalanceCardProps) {
  if (!balance)
    return (
      <Card title="新收与结转">
        <View className="second">{`${monthWords(month)}还没有清点。每天夜里清点一次，有办件的月份第二天就能看到`}</View>
      </Card>
    )
  const { received, carriedIn, finished, carriedOut, agrees, countedAt } = balance
  const sides = [
    { name: '新收', count: received, sign: '' },
    { name: '上月结转', count: carriedIn, sign: '+' },
    { name: '办完', count: finished, sign: '=' },
    { name: '结转下月', count: carriedOut, sign: '+' },
  ]
  return (
    <Card title="新收与结转" {...(agrees ? {} : { tone: 'amber' as const })}>
      <View className="balance">
        {sides.map(({ name, count, sign }) => (
          <View key={name} className="balance__one">
            <View className="balance__sign">{sign}</View>
            <View>
              <View className="balance__count">{`${count} 件`}</View>
              <View className="small">{name}</View>
            </View>
          </View>
        ))}
      </View>
      <View className="second">
        {agrees
          ? `两边都是 ${received + carriedIn} 件，对得上`
          : `两边对不上：${received + carriedIn} 件和 ${finished + carriedOut} 件，要核对`}
      </View>
      <View className="small">办完：答复了，或者不予受理、并案、提问人撤回；不满意、要再办的又算在办</View>
      <View className="small">{`这是${monthWords(month)}的，${dayAndTime(countedAt)} 清点，每天一次`}</View>
    </Card>
  )
}
