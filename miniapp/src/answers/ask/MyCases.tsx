import type { listMyInquiries } from '@shared/inquiries/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'

const shown = 2

/** 我的办件: the newest ones, how long is left. Quiet when there are none. */
export function MyCases() {
  const mine = useQuery({
    queryKey: ['inquiries', 'mine', 'first'],
    queryFn: () => call<typeof listMyInquiries>('GET /api/inquiries', {}),
  })
  const cases = mine.data?.inquiries ?? []
  if (!cases.length) return null
  return (
    <Card
      title="我的办件"
      aside={
        <Pressable kind="link" onPress={() => go('/inquiries/mine/index')}>
          全部
        </Pressable>
      }
    >
      <View className="rows">
        {cases.slice(0, shown).map(({ id, excerpt, department, standing }) => (
          <ListRow
            key={id}
            title={excerpt}
            note={`${standing.words} · ${department}`}
            onPress={() => go('/inquiries/case/index', { id })}
          />
        ))}
      </View>
    </Card>
  )
}
