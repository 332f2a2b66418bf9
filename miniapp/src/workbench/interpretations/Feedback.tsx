import { secondInterpretationAfter } from '@shared/answers/words'
import type { Feedback as Said } from '@shared/answers/interpretations/judgement'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'

const { unresolved: needed, days } = secondInterpretationAfter

/** What people said of the department's provisions lately: both counts, so that neither is taken for the whole. */
export function Feedback({ all }: { all: readonly Said[] }) {
  if (!all.length) return null
  return (
    <Card title={`近 ${days} 天的评价`}>
      <View className="second">{`同一条有 ${needed} 个登录的人说没有解决，就要再解读一次（本市约定）`}</View>
      <View className="rows">
        {all.map(({ provision: { title, provision }, helpful, unresolved, reasons, words }) => (
          <View key={`${title}${provision}`}>
            <ListRow
              title={`《${title}》${provision}`}
              note={[
                `没有解决 ${unresolved} 人，有用 ${helpful} 人`,
                ...reasons.slice(0, 2).map(({ reason, count }) => `${reason} ${count}`),
              ].join(' · ')}
            />
            {words.map((one) => (
              <View key={one} className="quote">
                {one}
              </View>
            ))}
          </View>
        ))}
      </View>
    </Card>
  )
}
