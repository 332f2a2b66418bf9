import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'

/** 接下来: what to do, one step after the other. */
export function Steps({ steps }: { steps: readonly string[] }) {
  if (!steps.length) return null
  return (
    <Card title="接下来">
      <View className="numbered">
        {steps.map((step, index) => (
          <View key={step} className="numbered__one">
            <View className="numbered__mark">{String(index + 1)}</View>
            <View>{step}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
