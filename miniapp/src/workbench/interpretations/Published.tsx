import type { PublishedInterpretation } from '@shared/answers/interpretations/desk'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'

/** Interpretations that are out, the newest first. */
export function Published({ all }: { all: readonly PublishedInterpretation[] }) {
  if (!all.length) return null
  return (
    <Card title="已经发布的解读">
      <View className="rows">
        {all.map(({ id, policyId, policyTitle, provisions, form, publishedAt }) => (
          <ListRow
            key={id}
            title={`《${policyTitle}》${provisions.join('、')}`}
            note={`${form} · ${fullDay(publishedAt)}发布`}
            onPress={() => go('/answers/policy/index', { id: policyId, provision: provisions[0] })}
          />
        ))}
      </View>
    </Card>
  )
}
