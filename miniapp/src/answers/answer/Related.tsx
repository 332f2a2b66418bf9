import type { Answer } from '@shared/answers/answer/answer'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'

interface RelatedProps {
  title: string
  questions: readonly string[]
  says: Answer['says']
}

/**
 * Questions that are answered here, each with how its answer begins; when unsure one of them may be the one that was meant.
 * The way back leads to this answer and its other questions.
 */
export function Related({ title, questions, says = {} }: RelatedProps) {
  if (!questions.length) return null
  return (
    <Card title={title}>
      <View className="rows">
        {questions.slice(0, 3).map((one) => (
          <ListRow
            key={one}
            title={one}
            note={noteOf(says[one])}
            onPress={() => go('/answers/answer/index', { q: one })}
          />
        ))}
      </View>
    </Card>
  )
}

function noteOf(said: NonNullable<Answer['says']>[string] | undefined): string | undefined {
  if (!said) return undefined
  const { text, title, provision } = said
  return title ? `${text}（《${title}》${provision ?? ''}）` : `大意，还没有核对：${text}`
}
