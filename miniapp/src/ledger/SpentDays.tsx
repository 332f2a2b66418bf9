import type { Spent } from '@shared/ledger/spent'
import { View } from '@tarojs/components'
import { Card } from '../ui/Card'
import { Bars } from './Bars'
import { tooFew } from './shareWords'

/** 用时: how the working days of the replies lie, not who was first. */
export function SpentDays({ spent }: { spent: Spent }) {
  const { of, quartiles, bins } = spent
  if (!of)
    return (
      <Card title="答复用了多久">
        <View className="second">还没有答复</View>
      </Card>
    )
  return (
    <Card title="答复用了多久">
      <View className="second">
        {quartiles
          ? `答复了 ${of} 件：四分之一在 ${quartiles.lower} 个工作日以内，一半在 ${quartiles.median} 个工作日以内，四分之三在 ${quartiles.upper} 个工作日以内`
          : `答复了 ${of} 件，${tooFew}`}
      </View>
      <Bars of={of} bars={bins.map(({ name, count }) => ({ label: name, count, tone: 'lake' }))} />
      <View className="small">从收到的次日算起，周末、放假和暂停的日子不算</View>
    </Card>
  )
}
