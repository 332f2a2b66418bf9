import type { OwedPolicy } from '@shared/answers/interpretations/desk'
import { View } from '@tarojs/components'
import { since } from '../../answers/since'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'
import type { Subject } from './InterpretationForm'
import { SomeAtATime } from './SomeAtATime'

interface OwedPoliciesProps {
  owed: { total: number; internal: number; policies: readonly OwedPolicy[] }
  /** Those somebody has written a draft about, that is not signed yet. */
  drafted: readonly string[]
  onWrite: (on: Subject) => void
}

/** 政策解读应同步: policies in force that nobody has explained yet. */
export function OwedPolicies({ owed: { total, internal, policies }, drafted, onWrite }: OwedPoliciesProps) {
  if (!total) return null
  return (
    <Card title={`还没有解读的文件 ${total} 份`}>
      <View className="second">政策解读应当和文件同步。点一份，开始写</View>
      <SomeAtATime
        all={policies}
        row={({ id, title, category, ...dates }) => (
          <ListRow
            key={id}
            title={title}
            note={`${category} · ${since(dates)}${drafted.includes(id) ? ' · 已经有草稿，在上面' : ''}`}
            onPress={() => onWrite({ policyId: id, title })}
          />
        )}
      />
      {internal ? (
        <View className="small">{`另有 ${internal} 份任免、机构、会议这类内部管理的文件，不面向群众和企业，不用解读`}</View>
      ) : null}
    </Card>
  )
}
