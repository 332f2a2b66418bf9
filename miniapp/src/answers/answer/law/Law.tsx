import type { Answer } from '@shared/answers/answer/answer'
import { View } from '@tarojs/components'
import { Card } from '../../../ui/Card'
import { CitationRow } from './CitationRow'

const mostProvisions = 5

/** 依据, by name, its words folded: whoever doubts can look, nobody must. */
export function Law({ answer: { kind, citations } }: { answer: Answer }) {
  if (!citations.length) return null
  return (
    <Card title={kind === 'grounded' ? '依据' : '可能有关的规定'}>
      <View className="rows">
        {citations.slice(0, mostProvisions).map((citation) => (
          <CitationRow key={`${citation.title}${citation.provision}`} citation={citation} />
        ))}
      </View>
    </Card>
  )
}
