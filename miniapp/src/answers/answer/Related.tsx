import { View } from '@tarojs/components'
import { goInstead } from '../../platform/go'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'

/** Questions that are answered here; when unsure one of them may be the one that was meant. */
export function Related({ title, questions }: { title: string; questions: readonly string[] }) {
  if (!questions.length) return null
  return (
    <Card title={title}>
      <View className="rows">
        {questions.slice(0, 3).map((one) => (
          <ListRow key={one} title={one} onPress={() => goInstead('/answers/answer/index', { q: one })} />
        ))}
      </View>
    </Card>
  )
}
